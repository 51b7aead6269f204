import words from '../../data/cues/message-words.json';
import type { Registry } from '../registry/types';
import { readBrandNames, type BrandName } from './brand-names';
import { foldCueText } from './fold-cue-text';

/** `your old [Chase] savings account`: at most so many words that the lists don't hold lie between. */
const MOST_OTHER_WORDS = 2;
const REACH = 36;

const alternatives = (list: readonly string[]) =>
  list
    .map(foldCueText)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /[a-z]$/.test(word) ? `${escaped}(?![a-z])` : escaped;
    })
    .join('|');
const opening = new RegExp(`(?<![a-z])(?:${alternatives(words.openings)})`, 'g');
const holding = new RegExp(`^(?:${alternatives(words.holdings)})`);
const parcel = new RegExp(`^(?:${alternatives(words.parcels)})`);
const link = new RegExp(`^(?:${alternatives(words.links)})$`);
/** The reader at the end of an address: `Dear SBI customer`. */
const BREAK = /[,，.。;；:：!！?？\n]/;

/**
 * The brand whose customer the message calls its reader: `your SBI account`, `Dear Chase customer`,
 * `Ihr PayPal-Konto`, `votre compte Orange`, `您的支付宝账户`. A parcel counts where nothing else of a
 * brand is the reader's, since shops name the carrier (`your Amazon order, in a DPD parcel`).
 */
export function readAddressedBrand(text: string, registry: Registry): BrandName | undefined {
  const names = readBrandNames(text, registry);
  if (names.length === 0) return undefined;
  const folded = foldCueText(text);
  const openings = [...folded.matchAll(opening)].map(({ index, 0: word }) => index + word.length);
  const isHeld = (kind: RegExp) => (name: BrandName) =>
    openings.some((from) => isNamedAsHeld(folded, from, name, kind));
  return names.find(isHeld(holding)) ?? names.find(isHeld(parcel));
}

function isNamedAsHeld(folded: string, from: number, name: BrandName, kind: RegExp): boolean {
  if (name.start < from || name.start - from > REACH) return false;
  const before = folded.slice(from, name.start);
  if (BREAK.test(before)) return false;
  const wordsBefore = splitWords(before);
  const held = wordsBefore.findIndex((word) => kind.test(word));
  if (held >= 0)
    return wordsBefore.slice(held + 1).every((word) => link.test(word) || kind.test(word));
  if (wordsBefore.filter((word) => !link.test(word)).length > MOST_OTHER_WORDS) return false;
  const after = folded.slice(name.end, name.end + REACH).split(BREAK, 1)[0] ?? '';
  return splitWords(after)
    .slice(0, MOST_OTHER_WORDS + 1)
    .some((word) => kind.test(word));
}

/** Words between blanks and hyphens; Chinese and Japanese, from each character on. */
function splitWords(text: string): string[] {
  return (text.match(/[a-z/']+|[^\sa-z-]+/g) ?? []).flatMap((word) =>
    /[\u3040-\u9fff]/.test(word) ? [...word].map((_, at) => word.slice(at)) : [word],
  );
}
