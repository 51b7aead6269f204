import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// One word for one thing (docs/DESIGN-LANGUAGE.md): a person should not wonder whether a second
// word means something else.

const locales = new URL('../../../data/locales/', import.meta.url);

describe.each([
  ['zh-CN', ['核实', '查证', '登记', '名单', '数据库', '黑名单']],
  ['zh-TW', ['核實', '查證', '登記', '名單', '資料庫', '黑名單']],
])('%s', (language, others) => {
  const files = readdirSync(new URL(`${language}/`, locales));

  it.each(files)('%s has 官方号码表, 核对 and 证实, and no other words for them', (file) => {
    const text = readFileSync(new URL(`${language}/${file}`, locales), 'utf8');
    expect(others.filter((word) => text.includes(word))).toEqual([]);
  });
});

it('every line that a message’s advice names is on record, active, and of its country', () => {
  const help = JSON.parse(
    readFileSync(new URL('../../../data/message-help.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const wrong = Object.entries(help).flatMap(([region, kinds]) =>
    Object.values(kinds).filter((slug) => {
      const path = new URL(`../../../data/public-lines/${slug}.json`, import.meta.url);
      const { lines } = JSON.parse(readFileSync(path, 'utf8')) as {
        lines: { region: string; status: string }[];
      };
      return !lines.some((line) => line.region === region && line.status === 'active');
    }),
  );
  expect(wrong).toEqual([]);
});
