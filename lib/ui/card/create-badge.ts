import type { FindingCard } from '../models';
import { createElement } from './elements';
import { createIcon } from './create-icon';

/** The mark by a number: icon and word for a flag, the icon alone for an official number. */
export function createBadge(document: Document, card: FindingCard): HTMLButtonElement {
  const { verdict, badge, text, title } = card;
  const word = verdict === 'official' ? undefined : createElement(document, 'span', '', badge);
  const icon = createIcon(document, verdict);
  const button = createElement(document, 'button', `badge ${verdict}`, icon as Node, word);
  button.type = 'button';
  button.setAttribute('aria-label', `${badge ?? ''} ${text}: ${title}`);
  button.setAttribute('aria-haspopup', 'dialog');
  return button;
}
