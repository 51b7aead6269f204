import { isCountedAmount, isMoneyAmount, isRoomOrThing } from './rejections/amounts';
import { isCodePart, isFootnote, isModelPart } from './rejections/codes';
import type { Draft } from './draft';
import {
  isCounterOrTag,
  isLabelledIdentifier,
  isNamedIdentifier,
  isPartOfMessagePort,
} from './rejections/identifiers';
import { isMasked, isPlaceholder } from './rejections/placeholders';

export interface Rejection {
  readonly name: string;
  readonly rejects: (draft: Draft) => boolean;
}

/** Why digits that would read as a number are none. Each is named for what it rejects. */
export const REJECTIONS: readonly Rejection[] = [
  { name: 'masked number', rejects: isMasked },
  { name: 'placeholder', rejects: isPlaceholder },
  { name: 'part of a code', rejects: isCodePart },
  { name: 'footnote', rejects: isFootnote },
  { name: 'part of a model name', rejects: isModelPart },
  { name: 'amount of money', rejects: isMoneyAmount },
  { name: 'counted things', rejects: isCountedAmount },
  { name: 'room, house, norm or user name', rejects: isRoomOrThing },
  { name: 'identifier named before it', rejects: isNamedIdentifier },
  { name: 'identifier named by its label', rejects: isLabelledIdentifier },
  { name: 'number sign before it', rejects: isCounterOrTag },
  { name: 'part of a message port', rejects: isPartOfMessagePort },
];

export function isRejected(draft: Draft): boolean {
  return REJECTIONS.some(({ rejects }) => rejects(draft));
}
