import data from '../../data/cues/name-followers.json';
import type { PageFacts } from '../candidates/types';
import { getRegistrableLabel } from '../registry';
import type { BrandName } from './brand-names';
import { readCues, type CueIndex } from './cue-index';
import type { CueKind } from './cue-words';

const PARTS = /\s*[|｜»·:：,，•]\s*|\s+[-–—]+\s+/u;
const LONGEST_PART = 80;
const JOINS = "(?:of|the|de|da|do|dos|das|du|des|del|la|le|les|d'|l'|&|and|und|y|et|e)";
const CAPITAL = "\\p{Lu}[\\p{L}'’.]*";
const toLeft = new RegExp(`(?:(?:${CAPITAL}|${JOINS})(?:\\s|(?<='))|${CAPITAL}\\s)*$`, 'u');
const toRight = new RegExp(`^(?:\\s(?:${CAPITAL}|${JOINS}(?!\\p{L})))*`, 'u');
const MAKERS = ['trade', 'place', 'institution'] as const satisfies readonly CueKind[];
/** Words that say what a company's own page is for: they make no other name. */
const PLAIN = [
  'care',
  'service',
  'phone',
  'call',
  'official',
  'product',
  'filler',
  'repair',
  'dealer',
  'branch',
] as const satisfies readonly CueKind[];
const legalEndings = new Set(data.legalEndings.split(' '));

/**
 * True where the page goes by a longer name that holds the brand's: Nimbus Garden Centre, Apex
 * Haustechnik GmbH, the River Valley Signal on rivervalleysignal.example. There the word alone means
 * that business.
 */
export function isNamesake(name: BrandName, page: PageFacts): boolean {
  if (!/^[\p{Script=Latin}\d&.' -]+$/u.test(name.text) || !/^\p{Lu}/u.test(name.text)) return false;
  const label = squeeze(getRegistrableLabel(page.url) ?? '');
  const owns = [page.title, page.siteName, page.headings[0], page.masthead];
  return owns
    .flatMap((text) => (text ?? '').split(PARTS))
    .some((part) => part.length <= LONGEST_PART && isLongerName(part, name.text, label));
}

function isLongerName(part: string, word: string, label: string): boolean {
  const at = findWord(part, word);
  if (at < 0) return false;
  const left = toLeft.exec(part.slice(0, at))?.[0] ?? '';
  const right = toRight.exec(part.slice(at + word.length))?.[0] ?? '';
  const cues = readCues(part);
  const before = trimPlain(part, at - left.length, at, cues);
  const after = readAfter(part, at + word.length, right, cues);
  if (before + after === '') return false;
  const run = `${before}${word}${after}`;
  return hasMaker(run, word) || (label.length > word.length + 2 && label.includes(squeeze(run)));
}

function findWord(part: string, word: string): number {
  for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1))
    if (!/\p{L}$/u.test(part.slice(0, at)) && !/^\p{L}/u.test(part.slice(at + word.length)))
      return at;
  return -1;
}

/** What stands before the word, without the plain words it opens with (`Contact …`). */
function trimPlain(part: string, start: number, end: number, cues: CueIndex): string {
  let from = start;
  for (const { 0: word, index } of part.slice(start, end).matchAll(/[^\s']+['\s]/gu)) {
    const at = start + index;
    if (isPlain(cues, at, at + word.length - 1)) from = at + word.length;
  }
  return part.slice(from, end);
}

/** What stands behind it, up to the first plain word. */
function readAfter(part: string, start: number, right: string, cues: CueIndex): string {
  let end = start;
  for (const { 0: word, index } of right.matchAll(/\s[^\s]+/gu)) {
    const at = start + index + 1;
    if (isPlain(cues, at, at + word.length - 1)) break;
    end = at + word.length - 1;
  }
  return part.slice(start, end);
}

/** A plain word that is no joining word (of, de) and no word of a trade. */
function isPlain(cues: CueIndex, start: number, end: number): boolean {
  if (new RegExp(`^${JOINS}$`, 'u').test(cues.folded.slice(start, end))) return false;
  const covers = (kind: CueKind) =>
    cues.of(kind).some((cue) => cue.start <= start && cue.end >= end);
  return PLAIN.some(covers) && !MAKERS.some((kind) => kind !== 'place' && covers(kind));
}

/** A word of a trade, a place or an institution, or a legal form after a word of its own. */
function hasMaker(run: string, word: string): boolean {
  const cues = readCues(run);
  const named = MAKERS.flatMap((kind) => cues.of(kind)).map(({ start, end }) =>
    cues.folded.slice(start, end),
  );
  const others = squeeze(run).length - squeeze(word).length;
  return named.some((cue) => {
    if (squeeze(word).includes(squeeze(cue))) return false;
    return !legalEndings.has(cue) || others > squeeze(cue).length + 3;
  });
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/\p{M}/gu, '');
}
