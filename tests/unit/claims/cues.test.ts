import { describe, expect, test } from 'vitest';
import { readCues } from '../../../lib/claims/cue-index';
import { CUE_KINDS, listCueWords } from '../../../lib/claims/cue-words';
import { foldCueText } from '../../../lib/claims/fold-cue-text';

describe('cue words', () => {
  test.each(CUE_KINDS)('%s: each can be found', (kind) => {
    const lost = listCueWords(kind).filter((word) => {
      const written = word.replace(/\*$/, '');
      return !readCues(` ${written} `).has(kind);
    });
    expect(lost).toEqual([]);
  });

  test('folding keeps every offset', () => {
    const text = 'Ｔéléphone 客戶服務\u00a0İ ﬁ 😀 电话';
    expect(foldCueText(text)).toHaveLength(text.length);
  });

  test.each([
    ['客戶服務專線', 'care'],
    ['ＨＯＴＬＩＮＥ', 'care'],
    ['Atención al cliente', 'care'],
    ['réparations', 'repair'],
  ] as const)('%s is found as %s in any script, width and accent', (text, kind) => {
    expect(readCues(text).has(kind)).toBe(true);
  });

  test('a Latin word is no part of a longer one', () => {
    expect(readCues('faxes and calling').has('fax')).toBe(false);
    expect(readCues('recalled').has('call')).toBe(false);
  });
});
