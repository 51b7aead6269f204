import { readHanzi, readWeakHanzi, STYLE } from './characters';
import type { FoldedParts } from './fold';

const isDigit = (mark: string): boolean => mark >= '0' && mark <= '9' && mark.length === 1;
const isGap = (mark: string): boolean => ' -.()~!@=#^*|<>'.includes(mark);
/** Fewer digits than this are ordinary words (一二三). */
const LEAST_DIGITS = 5;
const LEAST_HANZI = 3;

interface HanziRun {
  places: number[];
  digits: number;
  strong: number;
}

/** 四零零-六五一-二零九七 becomes digits; 三台 and 二〇二六年 stay words. */
export function foldHanzi(parts: FoldedParts): void {
  let run: HanziRun = { places: [], digits: 0, strong: 0 };
  let gap = 0;
  for (let at = 0; at <= parts.text.length; at += 1) {
    const mark = parts.text[at] ?? '\n';
    const strong = readHanzi(mark);
    if (strong !== undefined || readWeakHanzi(mark) !== undefined || isDigit(mark)) {
      run.digits += 1;
      if (strong !== undefined) run.strong += 1;
      if (!isDigit(mark)) run.places.push(at);
      gap = 0;
    } else if (run.digits > 0) {
      gap += 1;
      if (gap <= 2 && isGap(mark)) continue;
      applyRun(parts, run);
      run = { places: [], digits: 0, strong: 0 };
      gap = 0;
    }
  }
}

function applyRun(parts: FoldedParts, run: HanziRun): void {
  if (run.digits < LEAST_DIGITS || run.strong < Math.min(LEAST_HANZI, run.places.length)) return;
  if (run.strong === 0) return;
  const isAlone = run.places.length < LEAST_HANZI && run.digits < 7;
  if (isAlone) return;
  for (const at of run.places) {
    const mark = parts.text[at] as string;
    parts.text[at] = (readHanzi(mark) ?? readWeakHanzi(mark)) as string;
    parts.styles[at] = STYLE.hanzi;
  }
}
