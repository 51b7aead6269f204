import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The design language promises AA (4.5 : 1 for text, 3 : 1 for edges of controls and icons) in
// both themes; this reads the tokens themselves, so a changed colour is caught before it ships.

const css = readFileSync(new URL('../../../lib/ui/tokens.css', import.meta.url), 'utf8');

function readColours(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--tl-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!] as const),
  );
}

const darkStart = css.indexOf('@media (prefers-color-scheme: dark)');
const light = readColours(css.slice(0, darkStart));
const dark = new Map([...light, ...readColours(css.slice(darkStart))]);

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover'];
const verdicts = ['official', 'fake', 'caution', 'unknown'];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ...verdicts.flatMap((verdict): [string, string][] => [
    [`${verdict}-ink`, `${verdict}-soft`],
    [`${verdict}-ink`, 'surface'],
    [`${verdict}-ink`, 'surface-sunken'],
    ['on-verdict', `${verdict}-solid`],
    ['ink', `${verdict}-soft`],
    ['ink-soft', `${verdict}-soft`],
  ]),
];
const edges: [string, string][] = [
  ...grounds.slice(0, 3).map((ground): [string, string] => ['line-strong', ground]),
  ...grounds.map((ground): [string, string] => ['focus', ground]),
  ...verdicts.flatMap((verdict): [string, string][] => [
    [`${verdict}-solid`, `${verdict}-soft`],
    [`${verdict}-solid`, 'surface'],
  ]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast of the %s theme', (_name, colours) => {
  it.each(text)('text %s on %s is at least 4.5', (front, back) => {
    expect(contrast(colours.get(front)!, colours.get(back)!)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(edges)('edge %s on %s is at least 3', (front, back) => {
    expect(contrast(colours.get(front)!, colours.get(back)!)).toBeGreaterThanOrEqual(3);
  });
});
