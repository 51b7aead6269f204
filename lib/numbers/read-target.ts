import { findNumbers } from './find-numbers';
import { readInternational, readNational } from './read-digits';
import { readShortCode } from './short-codes';
import type { NumberReading, ReadingHints } from './types';

const DIALS = /^\s*(?:tel|sms|smsto|callto|skype|whatsapp|phone):/i;
const CHATS =
  /^\s*(?:https?:)?\/\/(?:wa\.me|(?:api|web|www)\.whatsapp\.com|chat\.whatsapp\.com)\//i;
const LONGEST = 400;

/** The number that a link would dial or write to; null for other links and placeholders. */
export function readTarget(href: string, hints: ReadingHints): NumberReading | null {
  const target = href.slice(0, LONGEST);
  if (CHATS.test(target)) return readChat(target);
  if (!DIALS.test(target)) return null;
  const body = decode(target.replace(DIALS, '')).replace(/^\/\//, '');
  const number = body.split(/[?;,&]|\b(?:ext|x)\b/i)[0] ?? '';
  return readOne(number, hints);
}

/** wa.me/919263603565, api.whatsapp.com/send?phone=…: always with a calling code. */
function readChat(target: string): NumberReading | null {
  const digits = /(?:wa\.me\/|phone=)(?:\+|%2B)?(\d{7,15})(?!\d)/i.exec(target)?.[1];
  return digits === undefined ? null : readInternational(digits);
}

/** A text that is a number and nothing else, as its likeliest reading. */
export function readOne(text: string, hints: ReadingHints): NumberReading | null {
  const short = text.slice(0, LONGEST).trim();
  if (!/[0-9A-Za-z\u0080-\uFFFF]/.test(short)) return null;
  const found = findNumbers(short, { ...hints, typed: true })[0]?.readings[0];
  if (found) return found;
  return /^\+?[\d\s().-]+$/.test(short) ? readPlainly(short, hints) : null;
}

function readPlainly(text: string, hints: ReadingHints): NumberReading | null {
  const digits = text.replace(/\D/g, '');
  if (/^(\d)\1+$/.test(digits) && digits.length > 4) return null;
  if (text.trimStart().startsWith('+')) return readInternational(digits);
  for (const region of hints.regions) {
    const reading = readNational(digits, region) ?? readShortCode(digits, region);
    if (reading) return reading;
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
