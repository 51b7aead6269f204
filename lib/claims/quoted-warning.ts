import denials from '../../data/cues/denials.json';
import { readCues } from './cue-index';

/** How far before a warning word general advice (谨防, beware of) still takes its meaning. */
const ADVICE_REACH = 10;

/** Every denial has one of these; most texts have none. */
const NEGATION =
  /\bno\b|n't|\bnot\b|\bkein|n'(?:a|ont) pas|\bauc|\bpas de\b|\bnao\b|不|并非|没有|未设|从未|ません/;

const denied = denials.map((pattern) => new RegExp(pattern, 'iu'));

/** Numbers of one sentence ask the same. */
const answers = new Map<string, boolean>();
const MOST_ANSWERS = 500;

/** True where a text says that something in it is false, and not merely how to stay safe. */
export function warnsOf(text: string): boolean {
  const answered = answers.get(text);
  if (answered !== undefined) return answered;
  if (answers.size > MOST_ANSWERS) answers.clear();
  const answer = readWarning(text);
  answers.set(text, answer);
  return answer;
}

function readWarning(text: string): boolean {
  const cues = readCues(text);
  if (NEGATION.test(cues.folded) && denied.some((pattern) => pattern.test(cues.folded)))
    return true;
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
