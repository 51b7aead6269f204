import { createElement } from '../../ui/card/elements';
import { getDocument } from '../sound-nodes';

/** Mail programs take no longer links. */
const LONGEST_BODY = 1_200;

/**
 * Opens the project's address for corrections: a page in a tab of its own, or a letter with the text
 * in it. The link stands in no document, so that the page neither sees nor stops the click.
 */
export function openAddress(address: string, text: string): void {
  const isMail = address.startsWith('mailto:');
  if (!isMail && !address.startsWith('https://')) return;
  const link = createElement(getDocument(), 'a', '');
  link.href = isMail
    ? `${address}?body=${encodeURIComponent(text.slice(0, LONGEST_BODY))}`
    : address;
  if (!isMail) link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
