import type { Span } from '../candidates/types';
import replies from '../../data/cues/putting-off.json';
import denials from '../../data/cues/denials.json';
import { readCues } from './cue-index';

/** How far before a warning word general advice (谨防, beware of) still takes its meaning. */
const ADVICE_REACH = 10;

/** Every denial, question or quotation has one of these; most texts have none. */
const NEGATION =
  /\bno\b|n't|\bnot\b|\bkein|n'(?:a|ont) pas|\bauc|\bpas de\b|\bnao\b|不|并非|没有|未设|从未|ません|吗|么|嘛|骗|受害人|事主|被害人|记者|笔者|辟谣|别/;

const denied = denials.map((pattern) => new RegExp(pattern, 'iu'));

/** True where a text, or [from, to) of it, says that something in it is false, and not merely how to stay safe. */
export function warnsOf(text: string, from = 0, to = text.length): boolean {
  const cues = readCues(text);
  const folded = cues.folded.slice(from, to);
  if (NEGATION.test(folded) && denied.some((pattern) => pattern.test(folded))) return true;
  const lies = ({ start, end }: Span) => start >= from && end <= to;
  const advice = cues.of('prevention').filter(lies);
  return cues
    .of('warning')
    .some((span) => lies(span) && !advice.some((one) => takesMeaning(one, span.start, span.end)));
}

const LONGEST_REPLY = 60;
const puttingOff = replies.map((pattern) => new RegExp(pattern, 'iu'));

/**
 * `骗子，千万别打` under a post with a number: the next block answers it. Advice that sends the reader
 * to another number, or calls all others false, is no such reply.
 */
export function putsOff(reply: string | undefined): boolean {
  if (reply === undefined || reply.length > LONGEST_REPLY || /\d{3}/.test(reply)) return false;
  const { folded } = readCues(reply);
  return (
    warnsOf(reply) && puttingOff.some((pattern) => pattern.test(folded)) && !OTHERS.test(folded)
  );
}

const OTHERS =
  /其他|其它|以外|之外|除|others?\b|except|besides|autres?\b|otr[ao]s?\b|outr[ao]s?\b|ander/;

/** Advice that holds the warning word or comes just before it. */
function takesMeaning(advice: Span, start: number, end: number): boolean {
  if (advice.start <= start && advice.end >= end) return true;
  return advice.end <= start && start - advice.end <= ADVICE_REACH;
}
