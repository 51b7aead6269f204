/** Address of a file of the extension; `location` is the extension's own in the worker and its pages. */
export function buildOwnAddress(path: string): string {
  return `${globalThis.location.origin}/${path.replace(/^\//, '')}`;
}
