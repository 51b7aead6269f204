import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import type { Brand } from '../../lib/registry/types';
import { dataFolder, readRecords } from '../read-records';

/** Character by character, for names: a company that calls itself 网络 is not renamed 網路. */
const convertName = Converter({ from: 'cn', to: 'tw' });
/** With the words of Taiwan: 短信 is 簡訊. */
const convertProse = Converter({ from: 'cn', to: 'twp' });
const simplify = Converter({ from: 't', to: 'cn' });
/** Shorter names stand in too many words to be looked for in a text. */
const SHORTEST = 3;

/** Content of registry.zh-TW.json: each Chinese text of the records that differs, with its Traditional form. */
export function compileTraditionalFile(): string {
  return JSON.stringify(compileTraditional(readRecords()));
}

export function compileTraditional(brands: readonly Brand[]): Record<string, string> {
  const names = new Map(brands.flatMap(listNames));
  const kept = [...names].filter(([name]) => name.length >= SHORTEST);
  const texts = new Set(
    brands.flatMap(({ lines, channels, guides }) => listChinese([lines, channels, guides])),
  );
  const prose = [...texts].map((text) => [text, convertText(text, kept)] as const);
  return Object.fromEntries([...prose, ...names].filter(([from, to]) => from !== to));
}

/** A foreign body's Chinese name is a description of ours; every other is the bearer's own. */
function listNames(brand: Brand): [string, string][] {
  const { names, aliases, ambiguousAliases } = brand;
  const others = [...aliases, ...ambiguousAliases].filter((name) => /\p{Script=Han}/u.test(name));
  const isDescription = brand.publicBody && brand.lines.every(({ region }) => region !== 'CN');
  const convertMain = isDescription ? convertText : convertName;
  const spelled = others.map((name): [string, string] => [name, convertName(name)]);
  if (!names.zh) return spelled;
  return [...spelled, [names.zh, findOwnSpelling(names.zh, others) ?? convertMain(names.zh)]];
}

/** The name as its bearer writes it in Traditional characters, where the record has it. */
function findOwnSpelling(name: string, aliases: readonly string[]): string | undefined {
  return aliases.find((alias) => alias !== name && simplify(alias) === name);
}

const corrections = Object.entries(
  JSON.parse(readFileSync(join(dataFolder, 'registry/traditional-words.json'), 'utf8')) as Record<
    string,
    string
  >,
);

/** Names inside stay names; what the converter gets wrong in such texts is put right. */
function convertText(text: string, names: readonly (readonly [string, string])[] = []): string {
  const inside = names
    .filter(([name]) => text.includes(name))
    .sort(([a], [b]) => b.length - a.length);
  const marked = inside.reduce(
    (rest, [name], at) => rest.replaceAll(name, String.fromCharCode(0xe000 + at)),
    text,
  );
  const converted = corrections.reduce(
    (rest, [from, to]) => rest.replaceAll(from, to),
    convertProse(marked),
  );
  return converted.replace(
    /[\ue000-\uf8ff]/g,
    (mark) => inside[mark.charCodeAt(0) - 0xe000]?.[1] ?? '',
  );
}

function listChinese(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listChinese);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : listChinese(inner),
  );
}
