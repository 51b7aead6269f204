import type { FindingCard } from '../models';
import { createElement } from './elements';
import { fillString, type PageStringKey } from './page-strings';

/** More flagged numbers than this, and the paper would be full of them. */
const MOST_NUMBERS = 40;

/** For paper, where no card opens: the flagged numbers with their verdict, and the real line to each. */
export function createSummary(
  document: Document,
  cards: readonly FindingCard[],
  say: (key: PageStringKey) => string,
): HTMLElement {
  const make = createElement.bind(null, document);
  const count = new Set(cards.map(({ canonical }) => canonical)).size;
  const heading = fillString(say(count === 1 ? 'bar-one' : 'bar-other'), { count });
  const rows = gatherAlike(cards.slice(0, MOST_NUMBERS)).map(([first, ...others]) => {
    const { title, brand, line } = first;
    const numbers = [first, ...others].flatMap(({ text }) => [make('strong', '', text), ' ']);
    const real = line && brand && fillString(say('bar-line'), { brand: brand.name });
    return make(
      'li',
      '',
      make('p', '', ...numbers, title),
      real ? make('p', '', `${real} `, make('strong', '', line?.display)) : undefined,
    );
  });
  const title = make('h2', '', `${say('print-title')}${heading}`);
  return make('section', 'summary', title, make('ul', '', ...rows));
}

/** Those of which the same is said, together. */
function gatherAlike(cards: readonly FindingCard[]): [FindingCard, ...FindingCard[]][] {
  const groups = new Map<string, [FindingCard, ...FindingCard[]]>();
  for (const card of cards) {
    const key = `${card.title}|${card.line?.display ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  return [...groups.values()];
}
