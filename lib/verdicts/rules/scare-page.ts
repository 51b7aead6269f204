import words from '../../../data/cues/page-words.json';
import { readCues } from '../../claims/cue-index';
import { splitSentences } from '../../claims/sentences';
import type { NumberCase, Rule } from '../number-case';

/**
 * The page, speaking as the brand to "you", asserts a present alarm and orders a call in the same
 * block. A condition ("if your …"), a question, an article or an institution of its own name is none.
 */
export const findScarePage: Rule = (number) => {
  const { window, context, claim } = number;
  // A pasted message is no page: banks themselves text "your card is locked, call …".
  if (!context.page.url) return undefined;
  if (context.ownName || context.warns || window.userWritten || context.isUserContent)
    return undefined;
  if (claim.manner === 'branch' || isHelpTopic(context.page.title)) return undefined;
  const block = [window.headings[0] ?? '', ...window.before.slice(0, 2), window.text];
  const asserts = block.some(assertsAlarm);
  return asserts && ordersCall(number) ? { reason: 'scare-page', weight: 'fake' } : undefined;
};

/** `Ihr Anschluss wurde soeben … gesperrt`: words that stand apart. */
const patterns = words.alarms.map((pattern) => new RegExp(`(?<![a-z])${pattern}`, 'u'));

function assertsAlarm(text: string): boolean {
  return splitSentences(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const cues = readCues(sentence);
    const alarms = cues.has('alarm') || patterns.some((pattern) => pattern.test(cues.folded));
    return alarms && !cues.has('condition') && !/[?？]\s*$/.test(sentence);
  });
}

/** The sentence of the number tells the reader to call it. */
function ordersCall({ window, found }: NumberCase): boolean {
  const from = Math.max(0, found.start - 160);
  // Japanese and Hindi order after the number.
  const to = found.end + 30;
  const cues = readCues(window.text);
  return cues.has('order', from, to) || cues.has('call', from, found.start);
}

function isHelpTopic(title: string): boolean {
  return readCues(title).has('condition') || /[?？]\s*$/.test(title);
}
