import data from '../../data/cues/name-followers.json';
import type { Mention } from '../registry/types';
import type { CueIndex } from './cue-index';
import { CUE_KINDS, type CueKind } from './cue-words';
import { readResidue } from './text-gaps';

const LONGEST_SHORT_NAME = 3;
const LONGEST_COMPANY_NAME = 16;
const followers = new Set(`${data.words} ${data.regions}`.split(' '));
const longestFollower = Math.max(...[...followers].map(({ length }) => length));
const companyEnding = new RegExp(
  `^\\p{Script=Han}{1,${LONGEST_COMPANY_NAME}}?(?:${data.companyEndings.replaceAll(' ', '|')})`,
  'u',
);

/** Kinds that make another name of a brand's when glued to it. */
const OTHER_NAMES: readonly CueKind[] = ['place', 'institution', 'trade', 'own', 'person'];

/**
 * A short Chinese name that goes on as another word: 三星堆博物馆, 兴业太阳能技术有限公司, 中信矿山配件厂.
 * Chinese writes no blanks, so what follows must be a word that can stand after a company's name: a
 * word of service, goods, place or grammar, or the next brand; else silence.
 */
export function isPartOfName(
  { end, text: name }: Mention,
  text: string,
  cues: CueIndex,
  mentions: readonly Mention[],
): boolean {
  if (!/^\p{Script=Han}+$/u.test(name) || name.length > LONGEST_SHORT_NAME) return false;
  const rest = cues.folded.slice(end, end + LONGEST_COMPANY_NAME + 8);
  if (!/^\p{Script=Han}/u.test(rest)) return false;
  if (mentions.some((other) => other.start === end)) return false;
  if (isOtherCompany(rest, end, text, cues)) return true;
  return !startsKnownWord(rest, end, cues);
}

/** The name of a company that is made of more than goods and words of service. */
function isOtherCompany(rest: string, end: number, text: string, cues: CueIndex): boolean {
  const company = companyEnding.exec(rest)?.[0];
  return (
    company !== undefined &&
    readResidue(text, cues, end, end + company.length, COMPANY_KINDS).some(
      (word) => !followers.has(word) && !data.companyEndings.includes(word),
    )
  );
}

/** Goods in a company's name make it another company: 兴业太阳能. */
const COMPANY_KINDS = ['filler', 'official'] as const satisfies readonly CueKind[];

function startsKnownWord(rest: string, end: number, cues: CueIndex): boolean {
  const isCue = CUE_KINDS.some(
    (kind) =>
      !OTHER_NAMES.includes(kind) && cues.of(kind).some((cue) => cue.start <= end && end < cue.end),
  );
  if (isCue) return true;
  for (let length = Math.min(longestFollower, rest.length); length > 0; length--)
    if (followers.has(rest.slice(0, length))) return true;
  return false;
}
