import { readCues } from './cue-index';

/** How far before a warning word general advice (谨防, beware of) still takes its meaning. */
const ADVICE_REACH = 10;

/** True where a text says that something in it is false, and not merely how to stay safe. */
export function warnsOf(text: string): boolean {
  const cues = readCues(text);
  return cues
    .of('warning')
    .some(
      (warning) =>
        !cues
          .of('prevention')
          .some(
            (advice) =>
              (advice.start <= warning.start && advice.end >= warning.end) ||
              (advice.end <= warning.start && warning.start - advice.end <= ADVICE_REACH),
          ),
    );
}
