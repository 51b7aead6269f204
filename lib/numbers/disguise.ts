import { HAS_ODD_MARK, STYLE } from './characters';
import type { Folded } from './fold';
import type { DisguiseMark } from './types';

const LEAST_SUBSTITUTES = 2;
const LEAST_SPELLED = 7;
const LEAST_HIDDEN = 2;
const LEAST_BRACKETS = 3;
const LEAST_SPACED = 7;

/** How a number is hidden, by DESIGN 1.7. Places in the folded text. */
export function findDisguise(folded: Folded, start: number, end: number): DisguiseMark[] {
  const marks: DisguiseMark[] = [];
  const styles = new Map<number, number>();
  let hidden = 0;
  for (let at = start; at < end; at += 1) {
    const mark = folded.text[at] as string;
    if (mark >= '0' && mark <= '9') {
      const style = folded.styles[at] as number;
      styles.set(style, (styles.get(style) ?? 0) + 1);
    }
    if (at > start) hidden += folded.hidden[at] as number;
  }
  const count = (style: number): number => styles.get(style) ?? 0;
  if (count(STYLE.substitute) + count(STYLE.letter) >= LEAST_SUBSTITUTES) {
    marks.push('digit-substitutes');
  }
  if (count(STYLE.hanzi) + count(STYLE.spelled) >= LEAST_SPELLED) marks.push('spelled-out');
  if (hidden >= LEAST_HIDDEN) marks.push('zero-width');
  const text = folded.text.slice(start, end);
  if (HAS_ODD_MARK.test(text)) marks.push('odd-separators');
  if (hasBracketedGroups(text)) marks.push('bracketed-groups');
  if (count(STYLE.spelled) === 0 && isSpaced(text)) marks.push('spaced-digits');
  return marks;
}

/** (888)-(276)-(8917): every group but a country code. */
function hasBracketedGroups(text: string): boolean {
  const groups = text.match(/\(? ?\d+ ?\)?/g) ?? [];
  const bracketed = groups.filter((group) => group.startsWith('('));
  const open = groups.length - bracketed.length;
  return (
    bracketed.length >= LEAST_BRACKETS &&
    (open === 0 || (open === 1 && !groups[0]?.startsWith('(')))
  );
}

function isSpaced(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= LEAST_SPACED && /^\+? ?\d(?: {1,3}\d)+$/.test(text);
}
