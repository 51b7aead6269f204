import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseSelectors } from '../../../lib/page/marks/choose-selectors';

afterEach(() => vi.unstubAllGlobals());

function open(html: string): Document {
  const window = new Window();
  window.document.body.innerHTML = html;
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Document', window.Document);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });
  return window.document as unknown as Document;
}

function choose(html: string): { selectors: string[]; missed: Element[]; reached: number } {
  const document = open(html);
  const marked = new Set(document.querySelectorAll('[data-marked]'));
  const chosen = chooseSelectors(marked);
  const selectors = [...new Set(chosen.values())];
  return {
    selectors,
    missed: [...marked].filter((element) => !element.matches(chosen.get(element) ?? 'none')),
    reached: selectors.length ? document.querySelectorAll(selectors.join()).length : 0,
  };
}

const LIST = Array.from({ length: 600 }, (_, at) => `<p>${at}</p>`);

describe('the elements that a highlight names', () => {
  it('are found again by what was chosen, and few others with them', () => {
    const html = LIST.with(7, '<p data-marked>400-811-3333</p>').join('');
    const { missed, reached } = choose(html);
    expect(missed).toEqual([]);
    expect(reached).toBeLessThan(5);
  });

  it('share a class where there is one', () => {
    const rows = LIST.map((row, at) => (at < 30 ? '<p class="tel" data-marked>1</p>' : row));
    expect(choose(rows.join('')).selectors).toEqual(['.tel']);
  });

  it('are named by their tag where it is rare', () => {
    expect(choose(`${LIST.join('')}<b data-marked>1</b>`).selectors).toEqual(['b']);
  });

  it('are left out where everything in them would have to be worked out anew', () => {
    const inside = '<i></i>'.repeat(5_000);
    expect(choose(`<div data-marked>${inside}</div>`).selectors).toEqual([]);
  });
});
