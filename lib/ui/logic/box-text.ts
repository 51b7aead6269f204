/** Most characters of a pasted text that are kept, shown and checked. */
export const LONGEST_TEXT = 5000;

const LONGEST_NAME = 30;

/** Cuts a text before it is laid out or sent, never through a surrogate pair. */
export function capText(text: string): { text: string; cut: boolean } {
  if (text.length <= LONGEST_TEXT) return { text, cut: false };
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  const end = last >= 0xd8_00 && last <= 0xdb_ff ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  return { text: text.slice(0, end), cut: true };
}

/** Whether a text reads as a message, not as the name of a company: then names are not searched. */
export function isMessage(text: string): boolean {
  const trimmed = text.trim();
  const words = trimmed.replaceAll(/[\d\s().+-]{5,}/g, ' ').trim(); // a number beside a name is no message
  return words.length > LONGEST_NAME || /[\n。！？；]|[!?;]\s|【/.test(trimmed);
}
