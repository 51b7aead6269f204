import denials from '../../data/cues/denials.json';
import { readCues } from './cue-index';

/** How far before a warning word general advice (谨防, beware of) still takes its meaning. */
const ADVICE_REACH = 10;

const denied = denials.map((pattern) => new RegExp(pattern, 'iu'));

/** True where a text says that something in it is false, and not merely how to stay safe. */
export function warnsOf(text: string): boolean {
  const cues = readCues(text);
  if (denied.some((pattern) => pattern.test(cues.folded))) return true;
  const advice = cues.of('prevention');
  return cues
    .of('warning')
    .some(({ start, end }) => !advice.some((span) => takesMeaning(span, start, end)));
}

/** Advice that holds the warning word or comes just before it. */
function takesMeaning(advice: { start: number; end: number }, start: number, end: number): boolean {
  if (advice.start <= start && advice.end >= end) return true;
  return advice.end <= start && start - advice.end <= ADVICE_REACH;
}
