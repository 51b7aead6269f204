import type { Translate } from '../strings';
import { PAGE_STRING_KEYS } from '../../ui/card/page-strings';

/** The on-page strings travel with the answer: the content script carries no locale files. */
export function pickPageStrings(t: Translate): Record<string, string> {
  return Object.fromEntries(PAGE_STRING_KEYS.map((key) => [key, t(`card:${key}`)]));
}
