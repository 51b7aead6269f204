import { readSound } from './sound-nodes';

const OTHER_TYPES =
  /^(?:text\/plain|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/;

/** False for PDF viewers, pictures and films. */
export function isReadable(document: Document): boolean {
  // Asked first, as it is: an expression costs its making in every frame.
  return (
    document.contentType === 'text/html' || OTHER_TYPES.test(readPlain(document, 'contentType'))
  );
}

/** True for a document that is being edited as a whole. */
export function isEdited(document: Document): boolean {
  return readPlain(document, 'designMode') === 'on';
}

/** Waits while a page is only being fetched ahead. */
export async function whenShown<Result>(
  document: Document,
  start: () => Promise<Result>,
): Promise<Result> {
  if (readPlain(document, 'prerendering'))
    await new Promise((resolve) => {
      EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', resolve, {
        once: true,
      });
    });
  return start();
}

/** A text or a truth is the document's own; only a thing can be an element named like the property. */
function readPlain(document: Document, name: string): string {
  const value = (document as unknown as Record<string, unknown>)[name];
  return (
    typeof value === 'object' || typeof value === 'function' ? readSound(document, name) : value
  ) as string;
}
