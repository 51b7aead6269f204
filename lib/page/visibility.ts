/** How an element shows: `glued` text runs on in its line, `apart` stands in a line of its own. */
export type Showing = 'glued' | 'apart' | 'hidden';

/** How an inline tag really shows; without a browser's layout its style attribute alone speaks. */
export function readShowing(element: Element): Showing {
  if (!hasLayout(element)) return readAttribute(element);
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.fontSize === '0px')
    return 'hidden';
  const display = style.display;
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')
    ? 'glued'
    : 'apart';
}

/** False under the command line's parser, which computes no styles. */
function hasLayout(element: Element): boolean {
  return typeof CSS !== 'undefined' && element.ownerDocument.defaultView !== null;
}

function readAttribute(element: Element): Showing {
  const style = element.getAttribute('style');
  if (!style) return 'glued';
  if (isHiddenByStyle(style)) return 'hidden';
  return /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style) ? 'apart' : 'glued';
}

function isHiddenByStyle(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i.test(
    style,
  );
}

/** True where a reader cannot see the block; in a browser by its layout, else by its style attributes. */
export function isOutOfSight(block: Element): boolean {
  if (hasLayout(block)) return !block.checkVisibility({ visibilityProperty: true });
  for (let element: Element | null = block; element; element = element.parentElement) {
    const style = element.getAttribute('style');
    if (style && isHiddenByStyle(style)) return true;
  }
  return false;
}
