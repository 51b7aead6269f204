import { PHONE_WORD_END, UNIT_WORD } from '../cues';
import type { Draft } from '../draft';

const LETTERS_BEFORE = /[A-Za-z][A-Za-z0-9]{0,19}$/;
const LETTERS_AFTER = /^[A-Za-z][A-Za-z0-9]{0,19}/;
const EXTENSION = /^(?:x|ext|extn|poste|ramal|dw)\d{0,6}$/i;

/**
 * SF1357924680135, 6ES7214, 33ABC4410027, B95588. Words in small letters may be glued
 * to a number (`9263603565call`), words of the telephone too (`Tel95588`).
 */
export function isCodePart(draft: Draft): boolean {
  const left = LETTERS_BEFORE.exec(draft.before.slice(-20))?.[0] ?? '';
  const right = LETTERS_AFTER.exec(draft.after)?.[0] ?? '';
  if (left && !isGluedWord(left, draft) && !PHONE_WORD_END.test(draft.before)) return true;
  return (
    right !== '' && !EXTENSION.test(right) && (!isGluedWord(right, draft) || UNIT_WORD.test(right))
  );
}

/** A word of small letters beside a number long enough to stand for itself. */
function isGluedWord(word: string, draft: Draft): boolean {
  const isHotline = draft.readings[0]?.kind !== 'geographic' && draft.digits.length > 9;
  return isHotline && /^[A-Z]?[a-z]{2,}$/.test(word) && !/^[a-f]+$/.test(word);
}

/** Wikipedia's [118]. */
export function isFootnote(draft: Draft): boolean {
  const { source, starts, ends } = draft.folded;
  const from = starts[draft.start] as number;
  const to = ends[draft.end - 1] as number;
  return draft.digits.length < 5 && source[from - 1] === '[' && source[to] === ']';
}

/** A sentence's word tied to a number by a hyphen: `number-1-844-555-0123`. */
const TIED_WORD = /(?<![A-Za-z0-9])[a-z]{3,18}-$/;
const TIED_LETTERS = /[A-Za-z][A-Za-z0-9]{0,18}[-_/]$/;

/** DC97-16742A, NRT-20931-55817, file_2127365000: tied to letters. */
export function isModelPart(draft: Draft): boolean {
  if (draft.plus) return false;
  const before = draft.before.slice(-20);
  if (TIED_LETTERS.test(before) && !PHONE_WORD_END.test(before.slice(0, -1))) {
    const { source, starts } = draft.folded;
    const isHyphen = source[(starts[draft.start] as number) - 1] !== '_';
    if (!isHyphen || draft.digits.length < 10 || !TIED_WORD.test(before)) return true;
  }
  return /^[-_/][A-Z]*\d*[A-Z]/.test(draft.after) && !/^[-_/](?:ext|x)/i.test(draft.after);
}
