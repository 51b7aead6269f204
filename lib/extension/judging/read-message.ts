import authorities from '../../../data/message-authorities.json';
import { readCues } from '../../claims/cue-index';
import { isMessage } from '../../ui/logic/box-text';

const SENTENCE = 20;
const ALARMED_WORD = 6;

/** Whether a text gives a web address. */
export function hasLink(text: string): boolean {
  return /https?:\/\/|www\.|\b[\w-]+\.[a-z]{2,}\b/i.test(text);
}

/** Whether a text holds as many digits as a telephone number, whatever they turn out to be. */
export function hasDigits(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= 7;
}

/**
 * Whether a text speaks to somebody, and so deserves advice: a message by its form, one that
 * frightens, or a sentence that gives a number or a link. A company's name beside its number is none.
 */
export function readsAsMessage(text: string): boolean {
  if (isMessage(text)) return true;
  const trimmed = text.trim();
  const cues = readCues(trimmed);
  const isHan = /\p{Script=Han}/u.test(trimmed);
  if (cues.has('alarm') && trimmed.length >= (isHan ? ALARMED_WORD : SENTENCE)) return true;
  const gives = /\d{5,}/.test(trimmed.replaceAll(/[\s().-]/g, '')) || hasLink(trimmed);
  const says = /[,，、:：]/.test(trimmed) || cues.has('order');
  return trimmed.length >= SENTENCE && gives && says;
}

/** Whether a text speaks of police, prosecutors or courts, in whose name threats are made. */
export function namesAuthority(text: string): boolean {
  return AUTHORITY.test(text);
}

const AUTHORITY = new RegExp(
  authorities.map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : word)).join('|'),
  'i',
);
