import { findBlockOf } from './block-tags';
import type { Sight } from './sight';

/** The text nodes of an inline element that stand in no block within it. */
export function listOwnTexts(inline: Element, sight: Sight): Text[] {
  const walker = sight.walkTexts(inline);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (findBlockOf(node, inline) === inline) texts.push(node);
  return texts;
}
