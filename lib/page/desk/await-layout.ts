/** A page in the background draws no frames: longer than this, in milliseconds, nothing is waited for. */
const LONGEST_WAIT = 500;

/**
 * Waits until the page has drawn. What is asked about places and visibility right after a frame costs
 * nothing; before it, the page's own layout would be forced into our slice.
 */
export function awaitLayout(): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, LONGEST_WAIT);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resume);
    });
  });
}
