import { buildCard } from '../../ui/card/build-card';
import type { CheckAnswer } from '../../ui/models';
import { judgeMessage } from '../../verdicts';
import type { Finding } from '../../verdicts/types';
import { findNamingVerdict } from '../../ui/logic/verdict-order';
import { adviseMessage } from './advise-message';
import { isExcused } from './answer-page';
import { chooseName, type Judging } from './names';
import { readsAsMessage } from './read-message';
import { showNumber } from './show-number';

/** Longer texts are refused by the box: nobody pastes a message of this length. */
export const LONGEST_TEXT = 20_000;

/** What the check box says of a pasted number or message; `company` is a slug to compare with. */
export function checkText(
  text: string,
  company: string | undefined,
  judging: Judging,
): CheckAnswer {
  const { published, speech, today } = judging;
  const { t } = speech;
  if (text.length > LONGEST_TEXT)
    return {
      brand: null,
      cards: [],
      findings: [],
      summary: t('check:too-long', { limit: LONGEST_TEXT }),
      advice: [t('check:too-long-advice')],
    };
  const { brand, findings } = judgeMessage(text, published, {
    region: speech.region,
    today,
    ...(company && { company }),
  });
  const excused = findings.map((finding) =>
    isExcused(finding, judging)
      ? ({ ...finding, verdict: 'unknown', reasons: ['not-listed'] } as const)
      : finding,
  );
  const name = brand ? chooseName(judging, brand) : null;
  const cards = excused.map((finding) => buildCard(finding, { ...judging, ...speech }));
  return {
    brand: brand && name ? { slug: brand, name } : null,
    findings: excused,
    cards,
    numbers: findings.map(({ canonical }) => showNumber(canonical, judging)),
    ...(readsAsMessage(text)
      ? { isMessage: true, ...adviseMessage(text, brand, cards, judging) }
      : summarize(excused, name, t)),
  };
}

/** A number, or a number and a name: the worst verdict names the answer. */
function summarize(
  findings: readonly Finding[],
  name: string | null,
  t: Judging['speech']['t'],
): { summary: string; advice: string[] } {
  const worst = findNamingVerdict(findings);
  if (!worst) return { summary: t('check:no-number'), advice: [t('check:no-number-advice')] };
  const suffix = name ? 'named' : 'plain';
  return {
    summary: t(`check:${worst}-${suffix}`, { name: name ?? '' }),
    advice: [t(`check:${worst}-advice`)],
  };
}
