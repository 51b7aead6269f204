import { findBlockOf } from './block-tags';

/** The text nodes of an inline element that stand in no block within it. */
export function listOwnTexts(inline: Element): Text[] {
  const walker = inline.ownerDocument.createTreeWalker(inline, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (findBlockOf(node, inline) === inline) texts.push(node);
  return texts;
}
