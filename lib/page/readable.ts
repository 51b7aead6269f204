const READ =
  /^(?:text\/(?:html|plain)|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/;

/** False for PDF viewers, pictures, films and documents that are being edited. */
export function isReadable(document: Document): boolean {
  return READ.test(document.contentType) && document.designMode !== 'on';
}

/** Waits while a page is only being fetched ahead. */
export function whenShown(document: Document, start: () => void): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
