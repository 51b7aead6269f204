import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../lib/extension/judging/report-schema';

const page = {
  url: 'https://a.example/',
  title: '',
  lang: '',
  headings: [],
  masthead: '',
  footer: '',
  opening: '',
};
const window = {
  id: 1,
  text: '95588',
  runs: [{ start: 0, end: 5 }],
  links: [],
  headings: [],
  before: [],
  after: [],
  area: 'main',
};

describe('a page report is parsed on arrival', () => {
  it('takes a right one', () =>
    expect(parseReport({ page, windows: [window] }).windows[0]?.text).toBe('95588'));

  it.each([
    ['no object', null, 'root'],
    ['a page without a URL', { page: { ...page, url: undefined }, windows: [] }, 'page.url'],
    [
      'a window of 1 MB',
      { page, windows: [{ ...window, text: 'x'.repeat(1e6) }] },
      'windows.0.text',
    ],
    [
      'an offset that is no number',
      { page, windows: [{ ...window, runs: [{ start: 'a', end: 2 }] }] },
      'windows.0.runs.0.start',
    ],
    [
      'a million windows',
      { page, windows: Array.from({ length: 3_000 }, () => window) },
      'windows',
    ],
  ])('refuses %s and names the field', (_, payload, field) =>
    expect(() => parseReport(payload)).toThrow(field),
  );
});
