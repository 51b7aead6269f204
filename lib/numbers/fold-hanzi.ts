import { HANZI_CLASS, readHanzi, readWeakHanzi, STYLE } from './characters';
import { setDigit, updateText } from './fold';
import type { FoldedParts } from './fold';

const isDigit = (mark: string): boolean => mark >= '0' && mark <= '9';
const isGap = (mark: string): boolean => ' -.()~!@=#^*|<>'.includes(mark);
/** Fewer digits than this are ordinary words (一二三). */
const LEAST_DIGITS = 5;
const LEAST_HANZI = 3;
/** Two digits of which one is a hanzi: where there is none, there is no number in hanzi. */
const QUICK = new RegExp(
  `[${HANZI_CLASS}]\\W{0,2}[${HANZI_CLASS}0-9]|[0-9]\\W{0,2}[${HANZI_CLASS}]`,
);

interface HanziRun {
  places: number[];
  digits: number;
  strong: number;
}

/** 四零零-六五一-二零九七 becomes digits; 三台 and 二〇二六年 stay words. */
export function foldHanzi(parts: FoldedParts): void {
  if (!QUICK.test(parts.text)) return;
  const { text } = parts;
  let run: HanziRun = { places: [], digits: 0, strong: 0 };
  let gap = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text[at] ?? '\n';
    const plain = isDigit(mark);
    const strong = plain ? undefined : readHanzi(mark);
    if (plain || strong !== undefined || readWeakHanzi(mark) !== undefined) {
      run.digits += 1;
      if (strong !== undefined) run.strong += 1;
      if (!plain) run.places.push(at);
      gap = 0;
    } else if (run.digits > 0) {
      gap += 1;
      if (gap <= 2 && isGap(mark)) continue;
      applyRun(parts, run);
      run = { places: [], digits: 0, strong: 0 };
      gap = 0;
    }
  }
  updateText(parts);
}

/** 400一811一3333: the one that stands for a dash. */
function isDash(parts: FoldedParts, at: number): boolean {
  const { text } = parts;
  return text[at] === '一' && /^\d{3}$/.test(text.slice(at - 3, at)) && isDigit(text[at + 1] ?? '');
}

function applyRun(parts: FoldedParts, run: HanziRun): void {
  if (run.places.length > 0 && run.places.every((at) => isDash(parts, at))) {
    for (const at of run.places) setDigit(parts, at, '-', STYLE.plain);
    return;
  }
  if (run.strong === 0 || run.digits < LEAST_DIGITS) return;
  if (run.strong < Math.min(LEAST_HANZI, run.places.length)) return;
  if (run.places.length < LEAST_HANZI && run.digits < LEAST_DIGITS + 2) return;
  for (const at of run.places) {
    const mark = parts.text[at] as string;
    setDigit(parts, at, (readHanzi(mark) ?? readWeakHanzi(mark)) as string, STYLE.hanzi);
  }
}
