/** How an inline element shows: `glued` runs on in its line, `apart` stands in a line of its own. */
export type Showing = 'glued' | 'apart' | 'hidden';

/** What the eye sees of a tree; a browser's layout knows, the command line's parser can only guess. */
export interface Sight {
  readShowing(element: Element): Showing;
  isOutOfSight(block: Element): boolean;
  /** False where an element, and what stands in it, is nowhere on the page. */
  takesRoom(element: Element): boolean;
  /** A walk through the text nodes under an element. */
  walkTexts(root: Element | Document): TreeWalker;
  /** The text of neighbouring nodes from the first to the last, glued. */
  readTexts(first: ChildNode, last: ChildNode): string;
}
