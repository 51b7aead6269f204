import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { dropMarkupSetter } from '../../../scripts/build/drop-markup-setter';

const file = join(dirname(createRequire(import.meta.url).resolve('preact')), 'preact.mjs');
const { transform } = dropMarkupSetter();

it('takes the setter of markup out of the Preact that is installed, and leaves it sound', async () => {
  const code = transform(readFileSync(file, 'utf8'), file)?.code ?? '';
  expect(code).not.toMatch(/innerHTML\s*=[^=]/);
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  expect((await import(/* @vite-ignore */ url)) as object).toHaveProperty('render');
});

it('leaves other files alone, and stops the build where Preact has changed', () => {
  expect(transform('a.innerHTML=b.__html', '/src/view.tsx')).toBeUndefined();
  expect(() => transform('no setter here', file)).toThrow('expected one setter of markup, found 0');
});
