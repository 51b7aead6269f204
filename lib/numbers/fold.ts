import { foldCharacter, STYLE } from './characters';

/**
 * A text with every writing of a digit as 0-9 and every mark as one of its kind;
 * `starts[i]` and `ends[i]` (exclusive) lead from its characters to the source.
 */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** STYLE of each character. */
  readonly styles: Uint8Array;
  /** Zero-width characters dropped just before each character. */
  readonly hidden: Uint8Array;
}

/** A Folded in the making: `text` follows from `codes` up to `length`. */
export interface FoldedParts {
  readonly source: string;
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  styles: Uint8Array;
  hidden: Uint8Array;
  length: number;
  text: string;
}

export function makeParts(source: string, capacity: number): FoldedParts {
  return {
    source,
    codes: new Uint16Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    styles: new Uint8Array(capacity),
    hidden: new Uint8Array(capacity),
    length: 0,
    text: '',
  };
}

/** 丨 is drawn as a bar: 400丨811丨3333. */
const STROKE = 0x4e28;

/** Letters, ASCII digits, blanks, hanzi, kana and hangul stand for themselves. */
const standsForItself = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff && code !== STROKE) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  code === 0x20 ||
  (code >= 0x3041 && code <= 0x30fa) ||
  (code >= 0xac00 && code <= 0xd7a3);

const MOST_HIDDEN = 255;

/** Folds each character alone; digits that are only digits among others come later. */
export function foldText(source: string): FoldedParts {
  const parts = makeParts(source, source.length * 2);
  let hidden = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    if (standsForItself(code)) {
      push(parts, code, at, at + 1, STYLE.plain, hidden);
      hidden = 0;
      at += 1;
      continue;
    }
    const mark = String.fromCodePoint(source.codePointAt(at) as number);
    const end = at + mark.length;
    const fold = foldCharacter(mark);
    if (fold?.as === '') {
      if (fold.zeroWidth && hidden < MOST_HIDDEN) hidden += 1;
      if (fold.frames) frameLast(parts, end);
    } else {
      const as = fold?.as ?? (mark.length > 1 ? '字' : mark);
      for (let one = 0; one < as.length; one += 1) {
        push(parts, as.charCodeAt(one), at, end, fold?.style ?? STYLE.plain, hidden);
      }
      hidden = 0;
    }
    at = end;
  }
  updateText(parts);
  return parts;
}

export function push(
  parts: FoldedParts,
  code: number,
  start: number,
  end: number,
  style: number,
  hidden: number,
): void {
  const at = parts.length;
  parts.codes[at] = code;
  parts.starts[at] = start;
  parts.ends[at] = end;
  parts.styles[at] = style;
  parts.hidden[at] = hidden;
  parts.length = at + 1;
}

/** `8️⃣`: the frame belongs to the digit before it. */
function frameLast(parts: FoldedParts, end: number): void {
  const last = parts.length - 1;
  const code = parts.codes[last] ?? 0;
  if (code < 0x30 || code > 0x39) return;
  parts.styles[last] = STYLE.substitute;
  parts.ends[last] = end;
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Makes `text` follow `codes` after a change. */
export function updateText(parts: FoldedParts): void {
  parts.text = UTF16.decode(parts.codes.subarray(0, parts.length));
}

/** Replaces one character by a digit. */
export function setDigit(parts: FoldedParts, at: number, digit: string, style: number): void {
  parts.codes[at] = digit.charCodeAt(0);
  parts.styles[at] = style;
}
