import hostWords from '../../../data/cues/host-words.json';
import { namesOwnCompany } from '../../claims/own-company';
import { countEdits, getRegistrableLabel } from '../../registry';
import type { Brand } from '../../registry/types';
import type { NumberCase, Rule } from '../number-case';

const LEAST_LETTERS = 5;
const HOMOGLYPHS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** The site's name imitates the brand's, or joins it with a service word, and the page speaks as the brand. */
export const findLookalikeHost: Rule = (number, brand) => {
  const { context, registry, window } = number;
  const label = getRegistrableLabel(context.page.url)?.toLowerCase();
  if (!label || isOwnHost(number, brand) || !speaksAsBrand(number, brand)) return undefined;
  const names = listHostNames(brand, registry);
  if (!names.some((name) => imitates(label, name) || joinsServiceWord(label, name)))
    return undefined;
  const named =
    context.ownName !== undefined ||
    [context.page.footer, window.text, ...window.before, ...window.after].some(hasPostalAddress) ||
    namesOwnCompany(window, context.page.headings[0] ?? '', registry);
  return { reason: 'lookalike-host', weight: named ? 'caution' : 'fake' };
};

function isOwnHost({ context, registry }: NumberCase, brand: Brand): boolean {
  const { host } = context;
  return host !== null && (host.slug === brand.slug || registry.related(host.slug, brand.slug));
}

/** Its title, heading or masthead carries the brand with a service word, or the number is given as the brand's own. */
function speaksAsBrand({ context, claim }: NumberCase, brand: Brand): boolean {
  return (
    context.subject?.name.slugs.includes(brand.slug) === true ||
    context.speaksAs?.slugs.includes(brand.slug) === true ||
    claim.manner === 'own-hotline'
  );
}

/** The brand's unambiguous names as a host would write them. */
function listHostNames(brand: Brand, registry: NumberCase['registry']): string[] {
  const written = [
    brand.names.en,
    ...brand.aliases,
    ...brand.domains.map(({ host }) => getRegistrableLabel(host) ?? ''),
  ];
  const ambiguous = new Set(brand.ambiguousAliases.map(squeeze));
  return [...new Set(written.map(squeeze))].filter(
    (name) =>
      /^[a-z0-9]+$/.test(name) &&
      !ambiguous.has(name) &&
      (name.length >= LEAST_LETTERS - 1 || /\d/.test(name)) &&
      registry
        .mentions(name)
        .every((mention) => !mention.ambiguous || mention.slugs.includes(brand.slug)),
  );
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** One edit or a look-alike letter away; shorter names have too many honest neighbours. */
function imitates(label: string, name: string): boolean {
  const plain = label.replace(/-/g, '');
  if (name.length < LEAST_LETTERS || plain === name) return false;
  const read = HOMOGLYPHS.reduce((text, [glyph, letter]) => text.replace(glyph, letter), plain);
  return read === name || (name.length > LEAST_LETTERS && countEdits(plain, name, 1) === 1);
}

/** `coinbase-helpcentre`, `12306-kefu-tp`: all that is left beside the name are service words. */
function joinsServiceWord(label: string, name: string): boolean {
  const plain = label.replace(/-/g, '');
  const at = plain.indexOf(name);
  if (at < 0 || plain === name) return false;
  const parts = label.split('-');
  const whole = parts.includes(name) || plain.startsWith(name) || plain.endsWith(name);
  const rest = [plain.slice(0, at), plain.slice(at + name.length)].filter(Boolean);
  if (!whole) return false;
  if (rest.every(isMadeOfServiceWords)) return true;
  // huawei-shouhou-bj: a service word of its own, and no more than initials beside it.
  const others = parts.filter((part) => part !== name);
  return (
    parts.includes(name) &&
    others.some(isServiceWord) &&
    others.every((part) => isServiceWord(part) || part.length <= 3)
  );
}

const services = new RegExp(
  `^(?:${hostWords.service.join('|')}|${hostWords.beside.join('|')}|\\d{1,4})+$`,
);
const service = new RegExp(hostWords.service.join('|'));
const serviceWords = new Set(hostWords.service);

function isServiceWord(part: string): boolean {
  return serviceWords.has(part);
}

function isMadeOfServiceWords(rest: string): boolean {
  return services.test(rest) && (service.test(rest) || rest.length <= 3);
}

/** A street address as several countries write it. */
function hasPostalAddress(text: string): boolean {
  return /\d+\s+[\p{L}. ]{3,30}(?:street|st|road|rd|avenue|ave|lane|drive|blvd)\b|\p{L}+(?:straße|strasse|str\.)\s*\d+|[\p{Script=Han}]{2,}(?:路|街|大道)\s*\d+\s*号/iu.test(
    text,
  );
}
