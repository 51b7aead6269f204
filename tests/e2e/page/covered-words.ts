import type { Page } from 'playwright-core';
import type { Shown } from './overlay';

/**
 * The signs of the page's own text, numbers and stops apart, that a badge stands on: measured sign by
 * sign with the canvas's metrics, not as the product measures.
 */
export function findCoveredWords(page: Page, badges: readonly Shown[]): Promise<string[]> {
  return page.evaluate(
    (boxes) => {
      const pen = document.createElement('canvas').getContext('2d')!;
      const marked = [...CSS.highlights.values()].flatMap((each) => [...each]) as Range[];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement!;
        if (/^(?:SCRIPT|STYLE)$/.test(parent.tagName)) continue;
        const { font, fontSize } = getComputedStyle(parent);
        pen.font = font;
        for (let at = 0; at < text.length; at++) {
          const sign = text.data[at]!;
          if (/[\s，。、；：,.;:]/.test(sign)) continue;
          if (marked.some((each) => each.comparePoint(text, at) === 0 && each.endOffset !== at))
            continue;
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const line = range.getBoundingClientRect();
          const scale = line.height > 0 ? Math.min(1, line.height / parseFloat(fontSize)) : 1;
          const size = pen.measureText(sign);
          // The line's box is as high as the font's own; the sign's ink lies around its baseline.
          const whole = size.fontBoundingBoxAscent + size.fontBoundingBoxDescent;
          const unit = whole > 0 ? Math.min(scale, line.height / whole) : scale;
          const baseline = line.top + size.fontBoundingBoxAscent * unit;
          const top = baseline - size.actualBoundingBoxAscent * unit;
          const bottom = baseline + size.actualBoundingBoxDescent * unit;
          for (const box of boxes) {
            const wide = Math.min(line.right, box.x + box.width) - Math.max(line.left, box.x);
            const high = Math.min(bottom, box.y + box.height) - Math.max(top, box.y);
            // A badge's round corner or a hair's breadth hides nothing.
            if (wide > 2 && high > 2)
              found.push(
                `${sign} ${wide.toFixed(1)}×${high.toFixed(1)} of ${text.data.slice(0, 20)}`,
              );
          }
        }
      }
      return found;
    },
    badges.map(({ box }) => box),
  );
}
