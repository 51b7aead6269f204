import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const locales = new URL('../../../data/locales/', import.meta.url);
const languages = ['en', 'zh-CN', 'zh-TW'];
type Tree = { [key: string]: string | string[] | Tree };

function readStrings(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: Tree, path: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      const name = path ? `${path}.${key}` : key;
      if (typeof value === 'string') found.set(name, value);
      else if (Array.isArray(value)) value.forEach((item, at) => found.set(`${name}.${at}`, item));
      else walk(value, name);
    }
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${file}`, locales), 'utf8')) as Tree, '');
  return found;
}

// Lists may differ in length from language to language; plural forms follow each language's rules.
const bare = (key: string) => key.replace(/_(?:one|other)$/, '').replace(/\.\d+$/, '');
const files = readdirSync(new URL('en/', locales)).filter((name) => name.endsWith('.json'));

describe.each(files)('strings of %s', (file) => {
  const english = readStrings('en', file);
  const names = new Set([...english.keys()].map(bare));

  it.each(languages)('%s has every string, no more, none empty', (language) => {
    const own = readStrings(language, file);
    expect(new Set([...own.keys()].map(bare))).toEqual(names);
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(languages)('%s uses the same values in each string', (language) => {
    const values = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}|%s/g)].map((m) => m[0]).sort();
    const own = readStrings(language, file);
    for (const [key, text] of own) {
      const other = english.get(key) ?? english.get(`${bare(key)}_other`);
      if (other && !key.endsWith('_one')) expect([key, values(text)]).toEqual([key, values(other)]);
    }
  });

  it.each(languages)('%s has exactly the plural forms its grammar needs', (language) => {
    const forms = new Map<string, string[]>();
    for (const key of readStrings(language, file).keys()) {
      const match = /^(.*)_(one|other)$/.exec(key);
      if (match) forms.set(match[1]!, [...(forms.get(match[1]!) ?? []), match[2]!]);
    }
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, own] of forms) expect([key, own.sort()]).toEqual([key, needed]);
  });
});

describe.each(['zh-CN', 'zh-TW'])('Chinese of %s', (language) => {
  it.each(files)('%s has no half-width comma or stop between Chinese words', (file) => {
    const wrong = [...readStrings(language, file)].filter(([, text]) =>
      /\p{Script=Han}[,;?!]|\p{Script=Han}\.(?:\s|$)/u.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

it.each(languages)('the store names of %s keep to the stores’ limits', (language) => {
  const own = readStrings(language, 'manifest.json');
  expect([...own.get('name')!].length).toBeLessThanOrEqual(45);
  expect([...own.get('shortName')!].length).toBeLessThanOrEqual(12);
  expect([...own.get('description')!].length).toBeLessThanOrEqual(132);
});
