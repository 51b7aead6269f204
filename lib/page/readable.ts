import { readSound } from './sound-nodes';

const READ =
  /^(?:text\/(?:html|plain)|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/;

/** False for PDF viewers, pictures, films and documents that are being edited. */
export function isReadable(document: Document): boolean {
  return (
    READ.test(readPlain(document, 'contentType')) && readPlain(document, 'designMode') !== 'on'
  );
}

/** Waits while a page is only being fetched ahead. */
export function whenShown(document: Document, start: () => void): void {
  if (!readPlain(document, 'prerendering')) return start();
  EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', start, {
    once: true,
  });
}

/** A text or a truth is the document's own; only a thing can be an element named like the property. */
function readPlain(document: Document, name: string): string {
  const value = (document as unknown as Record<string, unknown>)[name];
  return (
    typeof value === 'object' || typeof value === 'function' ? readSound(document, name) : value
  ) as string;
}
