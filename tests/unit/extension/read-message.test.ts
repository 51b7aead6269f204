import { describe, expect, it } from 'vitest';
import { namesAuthority, readsAsMessage } from '../../../lib/extension/judging/read-message';

describe('a pasted text deserves advice', () => {
  it.each([
    '公安局通知：您涉嫌洗钱，请联系 010-66001234 张警官，否则将于今日拘捕',
    '您的账户已被冻结',
    '奶奶我手机坏了，这是我的新号 13800138000',
    'Your account has been suspended',
    'Hi Mum, my new number is 07700 900123',
    '请立即联系客服处理退款 4001234567',
  ])('where it speaks to somebody: %s', (text) => {
    expect(readsAsMessage(text)).toBe(true);
  });

  it.each(['国美', '国美 400-811-3333', 'Delta Air Lines 1-800-221-1212', '95588', '010-66001234'])(
    'but not where it is a name or a number: %s',
    (text) => {
      expect(readsAsMessage(text)).toBe(false);
    },
  );
});

describe('police and courts', () => {
  it.each(['公安局通知', '臺北地檢署', 'There is a warrant for your arrest', 'District Court'])(
    'are named in: %s',
    (text) => {
      expect(namesAuthority(text)).toBe(true);
    },
  );

  it.each(['您的快递丢失', 'warranty expired', 'courtesy call'])('but not in: %s', (text) => {
    expect(namesAuthority(text)).toBe(false);
  });
});
