import { foldCharacter, LINE_BREAK, STYLE } from './characters';

/**
 * A text with every writing of a digit as 0-9 and every mark as one of its kind;
 * `starts[i]` and `ends[i]` (exclusive) lead from its characters to the source.
 */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** STYLE of each character. */
  readonly styles: readonly number[];
  /** Zero-width characters dropped just before each character. */
  readonly hidden: readonly number[];
}

export interface FoldedParts {
  text: string[];
  starts: number[];
  ends: number[];
  styles: number[];
  hidden: number[];
}

const isPlainAscii = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 32;

/** Folds each character alone; digits that are only digits among others come later. */
export function foldText(source: string): FoldedParts {
  const parts: FoldedParts = { text: [], starts: [], ends: [], styles: [], hidden: [] };
  let zeroWidth = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    if (isPlainAscii(code)) {
      push(parts, source[at] as string, at, at + 1, STYLE.plain, zeroWidth);
      zeroWidth = 0;
      at += 1;
      continue;
    }
    const mark = String.fromCodePoint(source.codePointAt(at) as number);
    const end = at + mark.length;
    const fold = foldCharacter(mark);
    if (fold?.as === '') {
      if (fold.zeroWidth) zeroWidth += 1;
      if (fold.frames) frameLast(parts, end);
    } else {
      const as = fold?.as ?? (mark.length > 1 ? '字' : mark);
      for (const one of as) push(parts, one, at, end, fold?.style ?? STYLE.plain, zeroWidth);
      zeroWidth = 0;
    }
    at = end;
  }
  return parts;
}

function push(
  parts: FoldedParts,
  mark: string,
  start: number,
  end: number,
  style: number,
  hidden: number,
): void {
  parts.text.push(mark);
  parts.starts.push(start);
  parts.ends.push(end);
  parts.styles.push(style);
  parts.hidden.push(hidden);
}

/** `8️⃣`: the frame belongs to the digit before it. */
function frameLast(parts: FoldedParts, end: number): void {
  const last = parts.text.length - 1;
  const mark = parts.text[last];
  if (mark === undefined || mark === LINE_BREAK || mark < '0' || mark > '9') return;
  parts.styles[last] = STYLE.substitute;
  parts.ends[last] = end;
}

export function finishFold(source: string, parts: FoldedParts): Folded {
  return { ...parts, source, text: parts.text.join('') };
}
