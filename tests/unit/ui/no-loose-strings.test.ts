import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Every word a person reads stands in data/locales: so it can be translated, checked and found.

const root = join(import.meta.dirname, '../../..');
const files = ['lib/ui', 'entrypoints', 'lib/extension']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((name) => /\.(?:tsx?|html)$/.test(name));

/** Code without comments. */
function readCode(name: string): string {
  return readFileSync(join(root, name), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

describe.each(files)('%s', (name) => {
  const code = readCode(name);
  it('holds no Chinese', () => {
    expect(code.match(/\p{Script=Han}[^\n]*/gu) ?? []).toEqual([]);
  });
  it.runIf(name.endsWith('.tsx'))(
    'holds no words between tags, nor in attributes that are read out',
    () => {
      const between = code.match(/>\s*[A-Za-z][a-z]+ [a-z][^<>{}=;()]*</g) ?? [];
      const attributes = code.match(/\b(?:aria-label|title|placeholder|alt|label)="[^"]+"/g) ?? [];
      expect([...between, ...attributes]).toEqual([]);
    },
  );
});

it('every key that the views ask for is in the locale files', () => {
  const known = new Set<string>();
  const walk = (tree: object, path: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      const full = `${path}${key}`;
      known.add(full.replace(/_(?:one|other)$/, ''));
      if (typeof value === 'object' && value !== null) walk(value as object, `${full}.`);
    }
  };
  for (const space of ['common', 'popup', 'settings', 'tips', 'welcome'])
    walk(
      JSON.parse(readFileSync(join(root, `data/locales/en/${space}.json`), 'utf8')) as object,
      `${space}:`,
    );
  const asked = files
    .filter((name) => /lib\/ui\/(?!card)|entrypoints\/(?:popup|options|welcome)/.test(name))
    .flatMap((name) =>
      [
        ...readCode(name).matchAll(/['"`]((?:common|popup|settings|tips|welcome):[\w.-]+)['"]/g),
      ].map((match) => match[1]!),
    );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});
