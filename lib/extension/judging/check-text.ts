import { buildCard } from '../../ui/card/build-card';
import type { CheckAnswer } from '../../ui/models';
import { judgeMessage } from '../../verdicts';
import type { Verdict } from '../../verdicts/types';
import { isExcused } from './answer-page';
import { chooseName, type Judging } from './names';

/** Longer texts are refused by the box: nobody pastes a message of this length. */
export const LONGEST_TEXT = 20_000;

/** What the check box says of a pasted number or message; `company` is a slug to compare with. */
export function checkText(
  text: string,
  company: string | undefined,
  judging: Judging,
): CheckAnswer {
  const { registry, speech, today } = judging;
  const { t } = speech;
  if (text.length > LONGEST_TEXT)
    return {
      brand: null,
      cards: [],
      findings: [],
      summary: t('check:too-long', { limit: LONGEST_TEXT }),
      advice: [t('check:too-long-advice')],
    };
  const { brand, findings } = judgeMessage(text, registry, {
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
  return {
    brand: brand && name ? { slug: brand, name } : null,
    findings: excused,
    cards: excused.map((finding) => buildCard(finding, { ...judging, ...speech })),
    ...summarize(
      excused.map(({ verdict }) => verdict),
      text,
      name,
      t,
    ),
  };
}

/** Worst verdict first: a message is as good as its worst number. */
function summarize(
  verdicts: readonly Verdict[],
  text: string,
  name: string | null,
  t: (key: string, values?: Record<string, string | number>) => string,
): { summary: string; advice: string[] } {
  const worst = (['fake', 'caution', 'unknown', 'official'] as const).find((verdict) =>
    verdicts.includes(verdict),
  );
  if (!worst) {
    const hasLink = /https?:\/\/|www\.|\b[\w-]+\.[a-z]{2,}\b/i.test(text);
    const kind = hasLink ? 'only-link' : name ? 'only-name' : 'no-number';
    return {
      summary: t(`check:${kind}`, { name: name ?? '' }),
      advice: [t(`check:${kind}-advice`)],
    };
  }
  const suffix = name ? 'named' : 'plain';
  return {
    summary: t(`check:${worst}-${suffix}`, { name: name ?? '', count: verdicts.length }),
    advice: [t(`check:${worst}-advice`)],
  };
}
