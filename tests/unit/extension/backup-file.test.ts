import { describe, expect, it } from 'vitest';
import { joinBackup, readBackup, writeBackup } from '../../../lib/extension/settings/backup-file';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/schema';

const noted = { canonical: '+861087654321', since: '2026-11-22' };
const MINE: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'zh-TW',
  region: 'TW',
  markCaution: false,
  textSize: 'large',
  sitesOff: ['a.example', 'xn--fsqu00a.xn--fiqs8s', '127.0.0.1', 'localhost', '[::1]'],
  barDismissed: ['www.b.example'],
  trusted: [noted, { canonical: 'CN:95588', since: '2024-02-29', brand: 'icbc' }],
  disputed: [{ canonical: 'JP:#9110', since: '2026-01-01' }],
  pinned: ['gome', '7-eleven'],
  recent: ['icbc'],
  rememberRecent: false,
};

const read = (settings: unknown, version: unknown = 1) =>
  readBackup(JSON.stringify({ format: 'trueline-settings', version, settings }));
/** JSON.stringify leaves such a key out where it is written in code. */
const readText = (settings: string) =>
  readBackup(`{"format":"trueline-settings","version":1,"settings":${settings}}`);

describe('a file of ours', () => {
  it('comes back as it went, but for the switch of sync', () => {
    const { sync: _, ...kept } = MINE;
    expect(readBackup(writeBackup({ ...MINE, sync: true }))).toEqual({
      kind: 'read',
      settings: kept,
      leftOut: [],
    });
  });

  it('adds to the lists that are here, and says nothing of what it does not speak of', () => {
    const file = read({
      trusted: [noted, { canonical: '+442079460123', since: '2026-11-22' }],
      pinned: ['icbc', 'gome'],
      textSize: 'largest',
    });
    if (file.kind !== 'read') throw new Error(file.kind);
    const joined = joinBackup(MINE, file.settings);
    expect(Object.keys(joined).sort()).toEqual(['pinned', 'textSize', 'trusted']);
    expect(joined.trusted?.map(({ canonical }) => canonical).sort()).toEqual([
      '+442079460123',
      '+861087654321',
      'CN:95588',
    ]);
    expect(joined.pinned).toEqual(['gome', '7-eleven', 'icbc']);
  });
});

it.each([
  '',
  'null',
  '[]',
  '{}',
  'no JSON at all',
  '{"format":"other","version":1,"settings":{}}',
  '{"format":"trueline-settings","settings":{}}',
  '{"format":"trueline-settings","version":"1","settings":{}}',
  '{"format":"trueline-settings","version":0,"settings":{}}',
  '{"format":"trueline-settings","version":1.5e-9,"settings":{}}',
  '{"format":"trueline-settings","version":1}',
  '{"format":"trueline-settings","version":1,"settings":[]}',
  writeBackup(MINE).slice(0, -20),
])('is no file of ours: %s', (text) => {
  expect(readBackup(text)).toEqual({ kind: 'foreign' });
});

it.each([2, 99, 1.5])(
  'a file of version %d is of a version to come, whatever it holds',
  (version) => {
    expect(read({ language: 'en' }, version)).toEqual({ kind: 'newer' });
  },
);

describe('what is wrong is named and left out, beside it all is taken', () => {
  const ok = { canonical: '+442079460123', since: '2026-11-22' };
  it.each<[string, string, string[]]>([
    ['a wrong word', '{"textSize":"gigantic"}', ['textSize: "gigantic"']],
    ['a wrong type', '{"markFake":"yes","bar":1}', ['markFake: "yes"', 'bar: 1']],
    ['nothing', '{"language":null}', ['language: null']],
    ['a region in small letters', '{"region":"cn"}', ['region: "cn"']],
    ['text for a list', '{"trusted":"all"}', ['trusted: "all"']],
    ['an unknown name', '{"colour":"red"}', ['colour: "red"']],
    [
      'names of every object',
      '{"__proto__":{"bar":false},"constructor":1}',
      ['__proto__: {"bar":false}', 'constructor: 1'],
    ],
    ['sync, which each device has for itself', '{"sync":true}', ['sync: true']],
    [
      'a number that is none',
      '{"trusted":[{"canonical":"","since":"2026-11-22"}]}',
      ['trusted 1: {"canonical":"","since":"2026-11-22"}'],
    ],
    [
      'a company that is none',
      '{"pinned":["", "Gome Inc", "../x", 7]}',
      ['pinned 1: ""', 'pinned 2: "Gome Inc"', 'pinned 3: "../x"', 'pinned 4: 7'],
    ],
    [
      'hosts that are none',
      '{"sitesOff":["","https://a.example/","a.example/x","a b","a.example:80","u@a.example"]}',
      [
        'sitesOff 1: ""',
        'sitesOff 2: "https://a.example/"',
        'sitesOff 3: "a.example/x"',
        'sitesOff 4: "a b"',
        'sitesOff 5: "a.example:80"',
        'sitesOff 6: "u@a.example"',
      ],
    ],
  ])('%s', (_, settings, named) => {
    const file = readText(settings);
    if (file.kind !== 'read') throw new Error(file.kind);
    expect(file.settings).toEqual({});
    expect(
      file.leftOut.map(({ name, at, value }) => `${name}${at ? ` ${at}` : ''}: ${value}`),
    ).toEqual(named);
    expect(({} as { bar?: unknown }).bar).toBeUndefined();
  });

  it.each(['2026-02-31', '2026-13-01', '22.11.2026', '', 7, '2026-11-22T00:00:00Z'])(
    'a date that is none: %j',
    (since) => {
      const file = read({ trusted: [{ ...ok, since }, noted], textSize: 'large' });
      expect(file).toMatchObject({
        kind: 'read',
        settings: { trusted: [noted], textSize: 'large' },
        leftOut: [{ name: 'trusted', at: 1 }],
      });
    },
  );

  it('what stands twice counts once', () => {
    expect(read({ pinned: ['gome', 'icbc', 'gome'], trusted: [noted, noted] })).toEqual({
      kind: 'read',
      settings: { pinned: ['gome', 'icbc'], trusted: [noted] },
      leftOut: [],
    });
  });

  it('what is more than can be kept is named, and long values are cut', () => {
    const pinned = Array.from({ length: 52 }, (_, at) => `company-${at}`);
    const file = read({ pinned, note: 'x'.repeat(1e5) });
    if (file.kind !== 'read') throw new Error(file.kind);
    expect(file.settings.pinned).toHaveLength(50);
    expect(file.leftOut.map(({ name, at }) => [name, at])).toEqual([
      ['pinned', 51],
      ['pinned', 52],
      ['note', undefined],
    ]);
    expect(file.leftOut.at(-1)?.value.length).toBeLessThan(50);
  });
});
