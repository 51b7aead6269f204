import { describe, expect, it } from 'vitest';
import { computeBadge } from '../../../lib/extension/tabs/badge';
import type { TabRecord } from '../../../lib/extension/tabs/tab-record';

const tab = (...frames: string[][]): TabRecord => ({
  frames: Object.fromEntries(
    frames.map((verdicts, frame) => [
      frame,
      {
        url: 'https://a.example/',
        part: false,
        off: false,
        cards: verdicts.map((verdict, index) => ({
          key: `${verdict}${index}`,
          verdict,
          count: 1,
        })),
      },
    ]),
  ) as unknown as TabRecord['frames'],
});

describe('the toolbar badge', () => {
  it.each([
    ['nothing found', tab([]), '', 'none'],
    ['only unknown numbers', tab(['unknown']), '', 'none'],
    ['official numbers alone: a quiet tick', tab(['official', 'official']), '✓', 'official'],
    ['cautions are counted', tab(['official', 'caution', 'caution']), '2', 'caution'],
    ['fakes win over cautions', tab(['caution', 'fake', 'official']), '1', 'fake'],
    ['one fake in two frames is one', tab(['fake'], ['fake']), '1', 'fake'],
  ])('%s', (_, record, text, state) => {
    expect(computeBadge(record)).toMatchObject({ text, state });
  });
});
