import type { FoundNumber } from '../numbers/types';
import type { Span, TextWindow } from '../candidates/types';
import { readCues } from './cue-index';
import { isCommonWord } from './part-of-name';
import { endsWithPerson } from './person-name';
import { findSentence } from './sentences';
import { countWords, findLabelStart, readResidue } from './text-gaps';
import type { ClaimBar } from './types';

/** A number's place in its text: the sentence, what leads up to it and what follows, other numbers left out. */
export interface NumberPlace {
  readonly text: string;
  readonly number: Span;
  readonly sentence: Span;
  /** From the sentence's begin, or the number before, to the number. */
  readonly lead: Span;
  /** From the number to the next, or the sentence's end. */
  readonly tail: Span;
  /** The last part of the lead: what names the number directly. */
  readonly label: Span;
  /** The number before this one in the same sentence, and the sentence's first. */
  readonly previous?: FoundNumber;
  readonly first: Span;
  readonly isMobile: boolean;
  /** A 400 or toll-free number or a short code: no one person's. */
  readonly isShared: boolean;
}

export function readPlace(
  text: string,
  found: FoundNumber,
  numbers: readonly FoundNumber[],
): NumberPlace {
  const sentence = findSentence(text, found.start, found.end);
  const isInside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
  // By their order: two links that show pictures stand at one place, and each would be before the other.
  const place = numbers.indexOf(found);
  const earlier = numbers
    .slice(0, place < 0 ? undefined : place)
    .filter((other) => isInside(other) && other.end <= found.start);
  const previous = earlier.at(-1);
  const next = numbers
    .slice(place + 1)
    .find((other) => isInside(other) && other.start >= found.end);
  const lead = { start: previous?.end ?? sentence.start, end: found.start };
  const label = { start: findLabelStart(text, lead.start, lead.end), end: found.start };
  return {
    text,
    number: { start: found.start, end: found.end },
    sentence,
    lead,
    tail: { start: found.end, end: Math.max(found.end, next?.start ?? sentence.end) },
    label,
    ...(previous && { previous }),
    first: earlier[0] ?? found,
    isMobile: found.readings[0]?.kind === 'mobile',
    isShared: ['national', 'short-code'].includes(found.readings[0]?.kind ?? ''),
  };
}

/** A number to dial into a meeting: `dial in …, meeting ID …`. */
function isDialIn({ text, sentence, number }: NumberPlace): boolean {
  const cues = readCues(text);
  return (
    cues.has('conference', sentence.start, sentence.end) &&
    !cues.has('care', sentence.start, number.start)
  );
}

/** The number shows a form: `e.g. 555…`, `例如 400…`. */
const EXAMPLE =
  /(?:for example|e\.g\.|such as|for instance|例如|比如|譬如|格式|形如|z\.\s?b\.|par exemple|por ejemplo|por exemplo)[\s,:，：“"]*$/iu;

/** 13812345678 王经理. */
const NAMED_AFTER = /^\s*[(（]?\s*\p{Script=Han}{1,3}(?:先生|女士|小姐|师傅|經理|经理|老师)/u;

/** How near before a number a word must stand to say what the number is. */
const NEAR_WORDS = 4;
/** How near after it a person's name must follow. */
const AFTER = 12;

/** Why a number is no company's line, by the words directly at it. */
export function readLabelBar(place: NumberPlace): ClaimBar | undefined {
  const { text, label, number, tail } = place;
  const cues = readCues(text);
  const endsLabel = (kind: 'fax' | 'person' | 'handle' | 'job') =>
    cues.of(kind).some(
      (cue) =>
        cue.start >= label.start &&
        cue.end <= number.start &&
        // 联系我司 and 联系我们 are no 联系我.
        !cues.of('self').some((we) => we.start <= cue.start && we.end > cue.end) &&
        countWords(text.slice(cue.end, number.start)) <= (kind === 'handle' ? 1 : NEAR_WORDS),
    );
  if (endsLabel('fax')) return 'fax';
  if (isDialIn(place)) return 'mere-mention';
  // *611, #10086: dialled on the network's own telephones.
  if (/[*#＊＃]$/.test(text.slice(0, number.start))) return 'not-a-phone';
  if (endsLabel('person') || endsLabel('job')) return 'personal';
  const after = text.slice(number.end, Math.min(tail.end, number.end + AFTER));
  if (!place.isShared && (NAMED_AFTER.test(after) || endsWithPerson(text, number.start)))
    return 'personal';
  if (EXAMPLE.test(text.slice(Math.max(0, number.start - 24), number.start))) return 'not-a-phone';
  if (/[☎☏📞📱]\s*$/u.test(text.slice(label.start, number.start))) return undefined;
  if (endsLabel('handle') && !cues.has(['care', 'service', 'phone'], label.start, number.start))
    return 'not-a-phone';
  return undefined;
}

/** The head of its column, its row's label or its term says what a number alone is. */
export function readSurroundingBar({ table, lead }: TextWindow): ClaimBar | undefined {
  const labels = [table?.column, table?.row?.split(' | ')[0], lead];
  const isFax = labels.some((label) => {
    const cues = readCues(label ?? '');
    return cues.has('fax') && !cues.has(['phone', 'care']);
  });
  return isFax ? 'fax' : undefined;
}

/** True where the words directly before a number are of the writer's own business (`本店`, `our office`, `物业`). */
export function namesOwnBusiness(place: NumberPlace, start = place.label.start): boolean {
  return readCues(place.text).has(['own', 'trade'], start, place.number.start);
}

/** The words of an own business are "we" alone (我司, 本公司): of whoever the page speaks as. */
export function saysOnlyWe(place: NumberPlace, from = place.label.start): boolean {
  const cues = readCues(place.text);
  const own = [...cues.of('own'), ...cues.of('trade')].filter(
    ({ start, end }) => start >= from && end <= place.number.start,
  );
  const self = cues.of('self');
  return own.every(({ start, end }) => self.some((we) => we.start <= start && we.end >= end));
}

/**
 * True where the words directly before a number name somebody of their own (`Budget Club hotline`).
 * `meant`: whom the page is about, which a part of the name (高铁 of 北辰高铁) still stands for.
 */
export function namesOther(
  place: NumberPlace,
  start = place.label.start,
  meant: string | undefined = undefined,
): boolean {
  const { text, number } = place;
  const cues = readCues(text);
  const residue = readResidue(text, cues, start, number.start);
  return residue.some((word) => isName(text, word, start, place) && !meant?.endsWith(word));
}

/** `Hidroluz: 91 …`: one unknown word and a colon are whom the number belongs to, not the heading above. */
export function isLabelledOther({ text, sentence, previous, first, number }: NumberPlace): boolean {
  const gap = text.slice(previous?.end ?? sentence.start, number.start);
  const isNext = first === previous && LINK.test(gap);
  const label = LATIN_LABEL.exec(isNext ? text.slice(sentence.start, first.start) : gap)?.[1];
  if (label === undefined) return false;
  const cues = readCues(label);
  return readResidue(label, cues, 0, label.length).some((word) => /^\p{Lu}/u.test(word));
}

/** Between two numbers of one label. */
const LINK = /^\s*(?:[,/·|]|\p{Script=Latin}{1,4})\s*$/u;
const LATIN_LABEL =
  /^\s*(\p{Lu}[\p{Script=Latin}\p{M}’'-]{2,}(?: \p{L}[\p{L}\p{M}’'-]*){0,2}): ?$/u;

function isName(text: string, word: string, start: number, place: NumberPlace): boolean {
  const at = text.indexOf(word, start);
  if (/^\p{Script=Han}/u.test(word))
    return word.length >= 2 && !isCommonWord(word) && headsLabel(place, at + word.length);
  if (!/^\p{Lu}/u.test(word) || word.length < 2) return false;
  return text.slice(place.sentence.start, at).trim() !== '';
}

/** A Chinese label is a noun with a service word or mark right behind it (`王记电器 热线:`), not a sentence (`票款退回请拨打`). */
function headsLabel({ text, number, label }: NumberPlace, end: number): boolean {
  const cues = readCues(text);
  if (cues.has('call', label.start, number.start)) return false;
  if (/^[\s:：(（]*$/.test(text.slice(end, number.start))) return true;
  return (['care', 'service', 'phone', 'branch'] as const).some((kind) =>
    cues
      .of(kind)
      .some((cue) => cue.start >= end && readResidue(text, cues, end, cue.start).length === 0),
  );
}
