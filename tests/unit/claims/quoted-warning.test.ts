import { describe, expect, test } from 'vitest';
import { warnsOf } from '../../../lib/claims/quoted-warning';

describe('a text that tells of a number, and does not offer it', () => {
  test.each([
    '不法分子在网上发布“北辰客服电话 400-777-8899”',
    '请注意甄别“北辰客服电话 400-777-8899”',
    '辟谣：北辰客服电话400-777-8899不实',
    '受害人王女士在网上搜到北辰客服电话400-777-8899',
    '有人知道 400-777-8899 是北辰客服吗？',
    '我打的是400-777-8899，说是北辰售后，靠谱吗',
  ])('%s', (text) => {
    expect(warnsOf(text)).toBe(true);
  });

  test.each([
    '北辰空调不制冷吗？请拨打客服 400-777-8899',
    '谨防假冒，认准北辰官方热线 400-777-8899',
    '您需要维修吗？北辰售后 400-777-8899',
  ])('not: %s', (text) => {
    expect(warnsOf(text)).toBe(false);
  });
});
