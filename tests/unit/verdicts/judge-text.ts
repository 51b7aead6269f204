import type { PageFacts, TextWindow } from '../../../lib/candidates/types';
import { judgePage, type Finding } from '../../../lib/verdicts';
import { fixtureRegistry } from './fixture-registry';

export interface TestPage extends Partial<Omit<PageFacts, 'headings'>> {
  /** A block's text, or a window with its surroundings; `text` alone may be a string. */
  readonly blocks: readonly (string | (Partial<TextWindow> & { text: string }))[];
  readonly headings?: readonly string[];
}

/** Judges a page given as its blocks of text, in the fixture's companies. */
export function judgeText({ blocks, ...facts }: TestPage): Finding[] {
  const page: PageFacts = {
    url: 'https://pages.example/1',
    title: '',
    lang: 'en',
    headings: [],
    masthead: '',
    footer: '',
    opening: blocks.map((block) => (typeof block === 'string' ? block : block.text)).join('\n'),
    ...facts,
  };
  const windows = blocks.map((block, id): TextWindow => {
    const given = typeof block === 'string' ? { text: block } : block;
    return {
      id,
      runs: [],
      links: [],
      headings: page.headings,
      before: [],
      after: [],
      area: 'main',
      ...given,
    };
  });
  return judgePage({ page, windows }, fixtureRegistry, { today: '2026-11-22' });
}

/** The verdict and reasons of the first number on the page, in short. */
export function judgeFirst(page: TestPage): string {
  const [first] = judgeText(page);
  return first ? `${first.verdict}: ${first.reasons.join(' ')}` : 'nothing';
}
