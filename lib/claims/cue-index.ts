import type { Span } from '../candidates/types';
import { CUE_KINDS, listCueWords, type CueKind } from './cue-words';
import { foldCueText } from './fold-cue-text';

/** One letter of the words; `kinds` where a word ends here, `open` kinds where any letters may follow. */
interface Letter {
  readonly next: Map<string, Letter>;
  kinds: CueKind[];
  open: CueKind[];
}

/** The cue words of one text, by kind. */
export interface CueIndex {
  /** The folded text; offsets as in the original. */
  readonly folded: string;
  of(kind: CueKind): readonly Span[];
  /** The cues of a kind that reach into [from, to), found without a look at the others. */
  near(kind: CueKind, from: number, to: number): readonly Span[];
  /** True where a cue of one of the kinds lies within [from, to). */
  has(kinds: CueKind | readonly CueKind[], from?: number, to?: number): boolean;
  /** True where a cue of any kind covers [from, to). */
  hasAny(from: number, to: number): boolean;
}

const root: Letter = newLetter();
for (const kind of CUE_KINDS) for (const word of listCueWords(kind)) addWord(word, kind);

const known = new Map<string, CueIndex>();
const MOST_KNOWN = 2_000;

/** Finds every cue word of a text in one pass, in time linear in its length. */
export function readCues(text: string): CueIndex {
  const cached = known.get(text);
  if (cached) return cached;
  if (known.size >= MOST_KNOWN) known.clear();
  const index = buildIndex(text);
  known.set(text, index);
  return index;
}

function newLetter(): Letter {
  return { next: new Map(), kinds: [], open: [] };
}

function addWord(word: string, kind: CueKind): void {
  const open = word.endsWith('*');
  let letter = root;
  for (const unit of foldCueText(open ? word.slice(0, -1) : word).split('')) {
    const next = letter.next.get(unit) ?? newLetter();
    letter.next.set(unit, next);
    letter = next;
  }
  (open ? letter.open : letter.kinds).push(kind);
}

function buildIndex(text: string): CueIndex {
  const folded = foldCueText(text);
  const spans = new Map<CueKind, Span[]>();
  for (let start = 0; start < folded.length; start++) {
    if (isWordUnit(folded[start]) && isWordUnit(folded[start - 1])) continue;
    for (const [kind, end] of matchAt(folded, start)) addSpan(spans, kind, { start, end });
  }
  return {
    folded,
    of: (kind) => spans.get(kind) ?? [],
    near: (kind, from, to) => listNear(spans.get(kind) ?? [], from, to),
    has: (kinds, from = 0, to = folded.length) =>
      (typeof kinds === 'string' ? [kinds] : kinds).some((kind) =>
        listNear(spans.get(kind) ?? [], from, to).some(
          (span) => span.start >= from && span.end <= to,
        ),
      ),
    hasAny: (from, to) =>
      [...spans.values()].some((list) =>
        listNear(list, from, to).some((span) => span.start <= from && span.end >= to),
      ),
  };
}

/** Of spans in order and apart, those that reach into [from, to). */
function listNear(spans: readonly Span[], from: number, to: number): readonly Span[] {
  if (from <= 0 && to >= (spans.at(-1)?.end ?? 0)) return spans;
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spans[last]?.start ?? to) < to) last++;
  return spans.slice(low, last);
}

/** The longest word of each kind that begins at a place. */
function matchAt(folded: string, start: number): Map<CueKind, number> {
  const longest = new Map<CueKind, number>();
  let letter: Letter | undefined = root;
  for (let at = start; at < folded.length;) {
    letter = letter.next.get(folded.charAt(at++));
    if (!letter) break;
    const whole = !isWordUnit(folded[at - 1]) || !isWordUnit(folded[at]);
    if (whole) for (const kind of letter.kinds) longest.set(kind, at);
    if (letter.open.length > 0) {
      let end = at;
      while (isWordUnit(folded[end])) end++;
      for (const kind of letter.open) longest.set(kind, end);
    }
  }
  return longest;
}

/** Within one kind the first and longest word wins; the words inside it are no cues of their own. */
function addSpan(spans: Map<CueKind, Span[]>, kind: CueKind, span: Span): void {
  const list = spans.get(kind);
  if (!list) spans.set(kind, [span]);
  else if (span.start >= (list.at(-1)?.end ?? 0)) list.push(span);
}

/** Latin letters and digits bind to their neighbours; Chinese characters do not. */
function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'));
}
