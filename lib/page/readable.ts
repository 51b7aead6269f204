import { readSound } from './sound-nodes';

const READ =
  /^(?:text\/(?:html|plain)|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/;

/** False for PDF viewers, pictures, films and documents that are being edited. */
export function isReadable(document: Document): boolean {
  return (
    READ.test(readSound(document, 'contentType')) && readSound(document, 'designMode') !== 'on'
  );
}

/** Waits while a page is only being fetched ahead. */
export function whenShown(document: Document, start: () => void): void {
  if (!readSound(document, 'prerendering')) return start();
  EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', start, {
    once: true,
  });
}
