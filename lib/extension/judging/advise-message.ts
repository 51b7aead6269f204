import messageHelp from '../../../data/message-help.json';
import type { FindingCard } from '../../ui/models';
import { findNamingVerdict } from '../../ui/logic/verdict-order';
import { findMainLine } from './companies';
import { chooseName, type Judging } from './names';
import { hasDigits, hasLink, namesAuthority } from './read-message';

/** What is said of a whole message: how it looks, then the steps to take, in order. */
export interface MessageAdvice {
  readonly summary: string;
  readonly advice: readonly string[];
}

/**
 * Advises on a pasted message. It is judged by what it carries, and the advice is the same
 * whatever it says: do nothing in it, reach the company another way, tell those who collect it.
 * @param brand slug of the company that the message speaks for
 */
export function adviseMessage(
  text: string,
  brand: string | null,
  cards: readonly FindingCard[],
  judging: Judging,
): MessageAdvice {
  const { t } = judging.speech;
  const worst = findNamingVerdict(cards);
  const shown = cards.find(({ verdict }) => verdict === worst);
  const slug = brand ?? shown?.brand?.slug;
  const name = slug ? chooseName(judging, slug) : '';
  const looks = worst ?? (hasDigits(text) ? 'digits' : hasLink(text) ? 'link' : 'bare');
  const summary = t(`check:message.looks.${looks}-${name ? 'named' : 'plain'}`, { name });
  if (looks === 'official')
    return { summary, advice: [t('check:message.careful'), t('check:message.own-way', { name })] };
  const number = slug ? findRealNumber(slug, shown, judging) : undefined;
  const reach = !name ? 'ask' : number ? 'call' : 'site';
  return {
    summary,
    advice: [
      t('check:message.nothing'),
      ...(namesAuthority(text) ? [t('check:message.authority')] : []),
      t(`check:message.${reach}`, { name, number: number ?? '' }),
      ...listHelp(judging),
    ],
  };
}

/** The number that its card shows, or else the company's first. */
function findRealNumber(
  slug: string,
  card: FindingCard | undefined,
  { registry, speech }: Judging,
): string | undefined {
  const real = card?.brand?.slug === slug && card.verdict !== 'official' ? card.line : undefined;
  const company = registry.brand(slug);
  const answersNobody = company?.coverage.some(
    ({ state, region }) => state === 'none' && (region === '*' || region === speech.region),
  );
  if (real || !company || answersNobody) return real?.display;
  return findMainLine(company, speech.region)?.display;
}

interface Help {
  readonly report?: string;
  readonly advice?: string;
  /** The message itself is sent on to its number. */
  readonly forward?: string;
}

/** Those of the user's country who collect such messages, and who give advice where money is at stake. */
function listHelp(judging: Judging): string[] {
  const { region, t } = judging.speech;
  const help = (messageHelp as Readonly<Record<string, Help>>)[region];
  return (['report', 'forward', 'advice'] as const).flatMap((kind) => {
    const slug = help?.[kind];
    const line = slug && judging.registry.brand(slug)?.lines.find((one) => one.region === region);
    if (!slug || !line || line.status !== 'active') return [];
    return [t(`check:message.${kind}`, { name: chooseName(judging, slug), number: line.display })];
  });
}
