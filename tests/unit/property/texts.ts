import * as fc from 'fast-check';

/** Numbers as pages write them: the seeds of the mutations. */
const SEEDS = [
  '400-811-3333',
  '4008-113-333',
  '95588',
  '010-95588',
  '9501-3888',
  '1010-3365',
  '0755-83765566',
  '13816620457',
  '+86 400 811 3333',
  '0086-10-65051166',
  '(02) 2345-6789',
  '2882 1234',
  '1-800-221-1212',
  '(800) 221-1212',
  '800.432.1000',
  '+1-(888)-(276)-(8917)',
  '1║888║269║3709',
  '1-800-MICROSOFT',
  '0345 300 0000',
  '18001 0345 300 0000',
  '+44 (0)20 7946 0832',
  '92636-03565',
  '1800 1080 / 1800 2600',
  '13 28 61',
  '1300 305 118',
  '030 2970',
  '01 44 55 66 77',
  '900 111 500',
  '4004 0001',
  '(11) 91234-5678',
  '0570-025-071',
  '6363 3333',
  '四零零-六五一-二零九七',
  '肆零零捌壹壹叁叁叁叁',
  '④⓪⓪ ⑥⑦② ⓪①⑧③',
  '𝟒𝟎𝟎-𝟎𝟏𝟗𝟑-𝟕𝟕𝟔',
  '4️⃣0️⃣0️⃣8️⃣1️⃣1️⃣3️⃣3️⃣3️⃣3️⃣',
  '４００－８１１－３３３３',
  '+1 eight-five-five 800 16 32',
  '4OO-8l1-3333',
  '+l-844-9O2-O6O5',
  '400\u200b811\u200b3333',
] as const;

const MARKS = [
  '',
  ' ',
  '  ',
  '-',
  '—',
  '.',
  '·',
  '/',
  '、',
  '，',
  ',',
  '(',
  ')',
  '（',
  '）',
  '【',
  '】',
  '+',
  '*',
  '#',
  '~',
  '★',
  '║',
  '→',
  '@',
  '!',
  '=',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufe0f',
  '\u20e3',
  '\n',
  ':',
  '：',
  '转1',
  'ext. 3',
  'x12',
  '元',
  '号',
  '室',
  'O',
  'l',
  '①',
  '𝟗',
  '零',
  'one ',
  '0',
  '00',
  '1',
  '9',
  '×××',
  '¥',
  '%',
  'QQ',
  '订单号',
  '客服',
  'call ',
  '电话：',
  '2026-01-25',
  '10:30',
  'a',
  'Z',
  '字',
  '🎉',
  '\ud835',
  '\udfce',
] as const;

const seed = fc.constantFrom(...SEEDS);
const mark = fc.constantFrom(...MARKS);

/** A number with marks put in, characters taken out and others doubled. */
const mutated = fc
  .tuple(seed, fc.array(fc.tuple(fc.nat({ max: 40 }), mark, fc.nat({ max: 3 })), { maxLength: 6 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [at, put, take]) => {
      const place = Math.min(at, edited.length);
      return edited.slice(0, place) + put + edited.slice(place + (take === 3 ? 1 : 0));
    }, text as string),
  );

/** Text of any kind around and between numbers. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: mutated },
      { weight: 3, arbitrary: mark },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: seed },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

export const anyRegions = fc.uniqueArray(
  fc.constantFrom(
    'CN',
    'HK',
    'TW',
    'US',
    'CA',
    'GB',
    'IN',
    'AU',
    'DE',
    'FR',
    'ES',
    'BR',
    'JP',
    'SG',
    'NZ',
    'XX',
  ),
  { minLength: 0, maxLength: 4 },
);

export const anyLabel = fc.constantFrom(undefined, '', '客服电话', '发票号码', 'Phone', 'Account');
