import data from '../../data/cues/name-followers.json';
import type { TextWindow } from '../candidates/types';
import type { Registry } from '../registry/types';
import { readBrandNames } from './brand-names';
import { readCues } from './cue-index';
import type { CueKind } from './cue-words';
import type { NumberPlace } from './number-label';
import { splitSentences } from './sentences';
import { readResidue } from './text-gaps';

/** What parts the name at the head of a block from what it says: `甲咨询：…`, `Blue Kite Travel: …`. */
const HEAD_END = /[:：,，|｜—–·•\n]|\s-\s/u;
const LONGEST_HEAD = 48;
const MOST_LATIN_WORDS = 5;
const BARE_KINDS = [
  'filler',
  'official',
  'service',
  'phone',
  'care',
  'call',
  'product',
  'repair',
] as const satisfies readonly CueKind[];
const ownerEnding = new RegExp(
  `(?:${`${data.ownCompanyEndings} ${data.ownerEndings}`.replaceAll(' ', '|')})$`,
  'u',
);

/**
 * True where the block, or a short line right above it, opens with the name of a business of its own
 * (`信诚债务咨询：招商银行、花呗逾期…`, `Southern Phone Repairs. Telstra and Optus cabling …`): what it gives
 * is its own line, whatever companies it goes on to name.
 */
export function namesBlockOwner(
  { text, number, sentence }: NumberPlace,
  window: TextWindow,
  registry: Registry,
): boolean {
  const lead = text.slice(0, number.start);
  const own = text.slice(sentence.start, number.start);
  if (NAMED_AGENT.test(readCues(lead).folded) && /\p{Lu}\p{Ll}+/u.test(lead)) return true;
  if (SHOP_ADDRESS.test(own) && registry.mentions(own).length === 0) return true;
  const heads = [lead, own, ...window.before.slice(0, 2)].map(readHead);
  return heads.some((head) => head !== undefined && isBusiness(head, registry));
}

/** `LIC agent Suresh Patil.`: an agent of his own name. */
const NAMED_AGENT = new RegExp(`\\b(?:${data.agentWords})(?: |: |, )[a-z]+ [a-z]+[.,]`, 'u');
/** `Sharma Electronics, 4 Station Road`, `Coastal Digital, phone`: one of many shops under a heading. */
const SHOP_ADDRESS =
  /^\s*\p{Lu}[\p{L}&'’]+(?: (?:\p{Lu}[\p{L}&'’]+|&)){1,3}, (?:\d+ \p{Lu}|phone|tel\b|ph\b)/u;

/** The first part of a text, up to a mark or the end of its sentence; a whole statement is none. */
function readHead(text: string): string | undefined {
  const first = splitSentences(text)[0];
  if (!first) return undefined;
  const head = text
    .slice(first.start, first.end)
    .split(HEAD_END)[0]
    ?.replace(/[.。]\s*$/, '')
    .trim();
  return head && head.length <= LONGEST_HEAD && head.length < text.trim().length ? head : undefined;
}

function isBusiness(head: string, registry: Registry): boolean {
  if (/\d{3}|[?？!！]/.test(head) || readBrandNames(head, registry).length > 0) return false;
  return /\p{Script=Han}/u.test(head) ? isChineseBusiness(head) : isLatinBusiness(head);
}

/** 信诚 + 债务咨询: a name of two characters or more before what the business does. */
function isChineseBusiness(head: string): boolean {
  if (!ownerEnding.test(head)) return false;
  const name = head.replace(ownerEnding, '');
  return readResidue(name, readCues(name), 0, name.length, BARE_KINDS).join('').length >= 2;
}

/** Capitals throughout and a word of a trade: `Riverbend Tax Relief`, `Cabinet Martin`. */
function isLatinBusiness(head: string): boolean {
  const words = head.split(/\s+/);
  if (words.length < 2 || words.length > MOST_LATIN_WORDS + 1) return false;
  const cues = readCues(head);
  if (!cues.has('trade') || !/^\p{Lu}/u.test(head)) return false;
  const small = words.filter((word) => !/^[\p{Lu}&]/u.test(word));
  if (
    small.some(
      (word) => !/^(?:of|and|the|de|da|do|du|des|del|la|le|y|et|e|und|für|for)$/i.test(word),
    )
  )
    return false;
  return readResidue(head, cues, 0, head.length, ['trade', ...BARE_KINDS]).length > 0;
}
