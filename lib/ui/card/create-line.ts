import type { FindingCard } from '../models';
import { createElement } from './elements';

/** The real line: whose, the number in large print with a copy button, hours, where it was checked. */
export function createLine(document: Document, card: FindingCard, copy: HTMLElement): HTMLElement {
  const make = createElement.bind(null, document);
  const { line, lineHeading, lineStatus, lineSource } = card;
  copy.setAttribute('aria-label', `${copy.textContent} ${line?.display ?? ''}`);
  const open = line?.openNow === undefined ? '' : line.openNow ? 'open' : 'closed';
  return make(
    'div',
    'line',
    make('h3', '', lineHeading),
    make('div', 'real', make('strong', '', line?.display), copy),
    make('p', '', line?.label),
    lineStatus ? make('p', `status ${open}`, lineStatus) : undefined,
    line?.hours ? make('p', '', line.hours) : undefined,
    make('p', 'soft', lineSource),
  );
}
