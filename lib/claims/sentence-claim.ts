import type { Line, Registry } from '../registry/types';
import { isChatName, readBrandNames, type Association, type BrandName } from './brand-names';
import { isChatChannel } from './chat-channel';
import { readCues } from './cue-index';
import { namesOther, namesOwnBusiness, type NumberPlace } from './number-label';
import type { PageContext } from './page-context';
import { isCommonWord } from './part-of-name';
import { countWords, findLabelStart, NEUTRAL_KINDS, readResidue } from './text-gaps';

/** How a brand is tied to a number in the number's own sentence. */
export type Tie = Association | 'call' | 'bare';

export interface SentenceClaim {
  readonly name: BrandName;
  readonly tie: Tie;
}

export type SentenceReading =
  | { readonly claim: SentenceClaim }
  /** Brands are named, none is spoken for; or the number is somebody else's. */
  | { readonly other: 'own-business' | 'mere-mention' }
  /** No brand is named. */
  | undefined;

const LONGEST_LEAD = 160;

/** Whose line the number's own sentence says it is. */
export function readSentenceClaim(place: NumberPlace, context: PageContext): SentenceReading {
  const { registry } = context;
  const names = readBrandNames(place.text, registry)
    .filter((name) => name.end <= place.number.start || name.start >= place.number.end)
    .map((name) => (isChatChannel(name, place.text, context) ? { ...name, mere: true } : name));
  if (isNumberFirst(place, names)) {
    const next = names.find(({ start, end }) => start >= place.tail.start && end <= place.tail.end);
    const near = next && countWords(place.text.slice(place.number.end, next.start)) === 0;
    if (near && !next.mere) return { claim: { name: next, tie: next.association ?? 'bare' } };
    return names.length > 0 ? { other: 'mere-mention' } : undefined;
  }
  const leading = names.filter(
    (name) => name.start >= place.lead.start && name.end <= place.number.start,
  );
  const after = readTail(place, names);
  const coded = leading.length === 0 ? readCodeName(place, registry) : undefined;
  if (coded) return { claim: { name: coded, tie: 'care' } };
  let other: 'own-business' | 'mere-mention' | undefined;
  for (const name of [...leading].reverse()) {
    const tie = readTie(place, name, registry);
    if (tie === 'own-business') other ??= tie;
    else if (tie) return { claim: { name, tie } };
    else other ??= 'mere-mention';
    if (other === 'own-business') break;
  }
  if (after && (!place.previous || other === undefined)) return { claim: after };
  if (other === undefined && isOfLongerName(place, names, registry))
    return { other: 'own-business' };
  return other && { other };
}

/** 太平鸟服饰官方客服: the label holds a brand's name, and only as part of another. */
function isOfLongerName(
  { text, label }: NumberPlace,
  names: readonly BrandName[],
  registry: Registry,
): boolean {
  if (names.some(({ start, end }) => start >= label.start && end <= label.end)) return false;
  return registry
    .mentions(text.slice(label.start, label.end))
    .some(({ ambiguous, lowerCase }) => !ambiguous && !lowerCase);
}

/** `95588工商银行 95533建设银行`: the sentence opens with a number and a name follows it at once. */
function isNumberFirst(
  { text, sentence, first }: NumberPlace,
  names: readonly BrandName[],
): boolean {
  if (/[\p{L}\d]/u.test(text.slice(sentence.start, first.start))) return false;
  return names.some(
    ({ start }) => start >= first.end && /^\s?[-–—:：]?\s?$/.test(text.slice(first.end, start)),
  );
}

/** How a name before the number is tied to it. */
function readTie(
  place: NumberPlace,
  name: BrandName,
  registry: Registry,
): Tie | 'own-business' | undefined {
  const { text, number } = place;
  if (number.start - name.end > LONGEST_LEAD) return undefined;
  const cues = readCues(text);
  const labelStart = Math.max(name.end, findLabelStart(text, name.end, number.start));
  if (speaksOfOther(place, name, labelStart)) return 'own-business';
  if (name.mere || isChatAccount(place, name)) return undefined;
  if (name.association && !(name.association === 'phone' && isHandle(place, name)))
    return name.association;
  const gap = text.slice(name.end, number.start);
  const neutral = readResidue(text, cues, name.end, number.start).length === 0;
  if (isCalled(place, name) && countWords(gap) <= 6 && !/[|｜·•;；]/.test(gap)) return 'call';
  if (neutral && LABEL_CALL.test(gap) && !name.ambiguous) return 'call';
  const short =
    countWords(gap) <= 3 && neutral && !cues.has(['call', 'handle'], name.end, number.start);
  return short && mayStandBare(place, name, registry) ? 'bare' : undefined;
}

/** `Nimbus card: call 1-800-…`: a label that is the name and words of no meaning. */
const LABEL_CALL = /^(?: \p{Ll}+){0,2}: (?:please )?(?:call|dial|ring|phone) $/iu;

/** Own, personal and business words between the name and the number give it to somebody else. */
function speaksOfOther(place: NumberPlace, name: BrandName, labelStart: number): boolean {
  const cues = readCues(place.text);
  if (cues.has(['own', 'person', 'fax', 'job'], name.end, place.number.start)) return true;
  if (namesItsDealer(place, name) || isOneOfItsTrades(place, name)) return true;
  if (labelStart === name.end) return false;
  return namesOwnBusiness(place, labelStart) || namesOther(place, labelStart);
}

/** `收款码代办、开通花呗`: one more of the things that a business of its own does. */
function isOneOfItsTrades({ text, lead }: NumberPlace, { start }: BrandName): boolean {
  const joint = text.slice(lead.start, start).lastIndexOf('、');
  const from = lead.start + joint;
  if (joint < 0 || /[,，;；:：]/.test(text.slice(from, start))) return false;
  return readCues(text)
    .of('dealer')
    .some(({ end }) => end === from);
}

/** 阿里云授权服务商——聚石科技: a dealer by its own name; 三星授权经销商售后热线 has none. */
function namesItsDealer({ text, number }: NumberPlace, name: BrandName): boolean {
  const cues = readCues(text);
  const dealer = cues
    .of('dealer')
    .find(({ start, end }) => start >= name.end && end <= number.start);
  if (!dealer) return false;
  return readResidue(text, cues, dealer.end, number.start, [...NEUTRAL_KINDS, 'dealer']).some(
    (word) => /^\p{Script=Han}{2}/u.test(word) && !isCommonWord(word),
  );
}

/** `call AT&T wireless, 800-…`, `打西门子家电 400…`. */
function isCalled(place: NumberPlace, name: BrandName): boolean {
  const { text } = place;
  const cues = readCues(text);
  return (
    cues.of('call').some((cue) => {
      if (cue.end > name.start || cue.start < place.lead.start || name.start - cue.end > 30)
        return false;
      return readResidue(text, cues, cue.end, name.start).length === 0;
    }) ||
    (cues.has('call', name.end, place.number.start) &&
      /\p{Script=Latin}/u.test(name.text) &&
      isObjectOfCall(place, name))
  );
}

/** German and Japanese put the verb behind: `habe ich Lufthansa angerufen: 069 …`. */
function isObjectOfCall(place: NumberPlace, name: BrandName): boolean {
  const between = place.text.slice(name.end, place.number.start);
  return /^\s+\p{Ll}+[:,]?\s*$/u.test(between);
}

/** A name with nothing but a mark between it and the number, where it is no account and no ordinary word. */
function mayStandBare(place: NumberPlace, name: BrandName, registry: Registry): boolean {
  // A social network's name before a mobile is an account there.
  if (name.ambiguous || place.isMobile || isHandle(place, name)) return false;
  return name.slugs.some((slug) => registry.brand(slug)?.lines.some(answersCustomers) ?? false);
}

/** `微信电话同号`, `Zelle`: the name is of the way to pay or write, not of whom to call. */
function isHandle({ text }: NumberPlace, name: BrandName): boolean {
  return readCues(text)
    .of('handle')
    .some((cue) => cue.start <= name.start && cue.end >= name.end);
}

/** `1-800-869-3657 to reach the Wells Fargo fraud team`, `95588(工商银行)`. */
function readTail(place: NumberPlace, names: readonly BrandName[]): SentenceClaim | undefined {
  const { text, tail, lead } = place;
  const name = names.find(({ start, end }) => start >= tail.start && end <= tail.end);
  if (!name || name.mere || name.start - tail.start > 60) return undefined;
  const cues = readCues(text);
  const gap = text.slice(tail.start, name.start);
  if (/[。!?！？;；\n]/.test(gap)) return undefined;
  const bracketed = /^\s*[(（]\s*$/.test(gap);
  const purpose =
    /^\s*[,，]?\s*(?:to (?:reach|speak|talk|contact|call|get)|for|is|are|=|是|为|：|:|-|–|—)/i.test(
      gap,
    );
  const described = cues.has('care', tail.start, name.start);
  const isLast = tail.end === place.sentence.end;
  const named = /^[\s\p{Pe}]*$/u.test(gap) && name.association === 'care' && isLast;
  if (!bracketed && !purpose && !named && !(described && isLast)) return undefined;
  if (readResidue(text, cues, tail.start, name.start).length > 0) return undefined;
  const called = cues.has(['call', 'phone'], lead.start, place.number.start);
  if (name.association && name.association !== 'phone') return { name, tie: name.association };
  const bare = bracketed && !called && !name.ambiguous && !place.isMobile;
  return bare && !isHandle(place, name) ? { name, tie: 'bare' } : undefined;
}

/** `12306人工客服电话:400…`: a listed short code with a service word right behind it stands for its owner. */
function readCodeName(place: NumberPlace, registry: Registry): BrandName | undefined {
  const { previous, text, number } = place;
  const reading = previous?.readings[0];
  if (!previous || reading?.kind !== 'short-code') return undefined;
  const owners = registry.owners(reading.canonical);
  const cues = readCues(text);
  const named = cues
    .of('care')
    .some(
      ({ start, end }) =>
        start >= previous.end &&
        end <= number.start &&
        countWords(text.slice(previous.end, start)) <= 1,
    );
  if (owners.length === 0 || !named || /[,，、;；]/.test(text.slice(previous.end, number.start)))
    return undefined;
  return {
    start: previous.start,
    end: previous.end,
    text: previous.text,
    slugs: owners.map(({ slug }) => slug),
    ambiguous: false,
    association: 'care',
    mere: false,
    also: [],
  };
}

/** One pays to a brand that answers nobody, or has an account there: its bare name before a number says no more. */
function answersCustomers({ purpose }: Line): boolean {
  return purpose !== 'statement' && purpose !== 'switchboard';
}

/** `微信客服: 139…`, `WhatsApp support: +91 …`: a mobile after a chat app's name is somebody's account there. */
function isChatAccount({ isMobile }: NumberPlace, name: BrandName): boolean {
  return isMobile && isChatName(name);
}
