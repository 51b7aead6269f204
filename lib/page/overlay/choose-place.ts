import { measureOverlap, overlaps, type Box } from './boxes';
import type { Ink } from './read-ink';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A number and what stands around it, in one system of coordinates. */
export interface Ground {
  /** The inked part of the number's first line. */
  readonly number: Box;
  readonly ink: Ink;
  /** Badges placed before. */
  readonly taken: readonly Box[];
  /** Numbers of another verdict: a badge between two must not seem to be the other's. */
  readonly rivals: readonly Box[];
  /** Nothing may stand outside. */
  readonly sheet: Pick<Box, 'left' | 'right' | 'top'>;
  /** The painted box the number stands in, if any: a badge across its edge looks torn off. */
  readonly block?: Box;
  /** Asks the page itself whether text shows in a box; the last word on a place. */
  hidesText?(box: Box): boolean;
}

export type Side = 'beside' | 'above' | 'below' | 'onto';

export interface Place {
  readonly box: Box;
  /** `word`: the whole badge, `slim` a lower one; `shape`: its sign alone, `dot` a smaller one. */
  readonly form: 'word' | 'slim' | 'shape' | 'dot';
  /** Of its number; `onto` where nothing around was free. */
  readonly side: Side;
  /** True where even so it stands on a neighbour's word or on a digit. */
  readonly hides?: boolean;
}

interface Spot {
  readonly box: Box;
  readonly side: Side;
}

const GAP = 3;
/** The line under a number reaches this far below it. */
const UNDERLINE = 4;
/** A badge this near above or below a number of another verdict would seem to be that one's. */
const NEAR = 16;
const SIGNS = [
  ['shape', 16],
  ['dot', 12],
] as const;
const DOT = 12;
/** Height of a slim badge (card.css), and of the highest word made so: those who chose large print keep it. */
const SLIM = 15;
const MOST_SLIMMED = 18;
/** So much of its own number a sign may stand on without making a digit hard to read, in square pixels. */
const OWN_CORNER = 16;

/**
 * Where a badge stands without hiding a word: behind its number in the line, before it, above or
 * below where that is blank; else its sign alone in a gap or in place of a comma; else the sign on
 * the corner of its own number, where it hides least.
 */
export function choosePlace(ground: Ground, word: Size | undefined): Place {
  const whole = word && findFree(ground, listSpots(ground, word), true);
  if (whole) return { ...whole, form: 'word' };
  const slim =
    word && word.height <= MOST_SLIMMED && findFree(ground, listSlim(ground, word), true);
  if (slim) return { ...slim, form: 'slim' };
  for (const [form, size] of SIGNS) {
    const spots = listSpots(ground, { width: size, height: size });
    const found = findFree(ground, spots, true) ?? findFree(ground, spots, false);
    if (found) return { ...found, form };
  }
  return { ...findLeast(ground), side: 'onto', form: 'dot' };
}

/** Between two lines there is often room for a word a little lower. */
function listSlim(ground: Ground, { width }: Size): Spot[] {
  return listSpots(ground, { width, height: SLIM }).filter(({ side }) => side !== 'beside');
}

/** Best first. */
function listSpots({ number, ink }: Ground, { width, height }: Size): Spot[] {
  const middle = (number.top + number.bottom - height) / 2;
  const at = (side: Side, left: number, top: number): Spot => ({
    side,
    box: { left, top, right: left + width, bottom: top + height },
  });
  const behindStop = ink.stops
    .filter((stop) => Math.abs(stop.left - number.right) < 2 && stop.top < number.bottom)
    .map(({ right }) => at('beside', right + GAP, middle));
  const above = number.top - height - 1;
  const below = number.bottom + UNDERLINE;
  return [
    ...behindStop,
    at('beside', number.right + GAP - 1, middle),
    at('beside', number.left - GAP - width, middle),
    at('above', number.right - width, above),
    at('above', number.left, above),
    at('below', number.right - width, below),
    at('below', number.left, below),
  ];
}

function findFree(ground: Ground, spots: readonly Spot[], sparesStops: boolean): Spot | undefined {
  const { ink, taken, rivals, sheet, number } = ground;
  const filled = [...ink.words, ...taken, number, ...(sparesStops ? ink.stops : [])];
  const near = rivals.map((box) => ({ ...box, top: box.top - NEAR, bottom: box.bottom + NEAR }));
  const isFree = ({ box, side }: Spot) =>
    box.left >= sheet.left &&
    box.right <= sheet.right &&
    box.top >= sheet.top &&
    !filled.some((other) => overlaps(box, other)) &&
    (side === 'beside' || !near.some((rival) => overlaps(box, rival))) &&
    !ground.hidesText?.(box);
  const { block } = ground;
  const within = block && spots.find((spot) => isInside(spot.box, block) && isFree(spot));
  return within ?? spots.find(isFree);
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left &&
    box.right <= outer.right &&
    box.top >= outer.top &&
    box.bottom <= outer.bottom
  );
}

/** The corner of the number where the sign hides least; a neighbour's word weighs more than the number. */
function findLeast({ number, ink, rivals, sheet }: Ground): { box: Box; hides: boolean } {
  const corners = [
    [number.right - DOT / 4, number.top - DOT * 0.75],
    [number.left - DOT * 0.75, number.top - DOT * 0.75],
    ...[number.left, number.right - DOT, number.left - DOT / 2, number.right - DOT / 2].flatMap(
      (left) => [number.top - DOT * 0.7, number.bottom - DOT * 0.3].map((top) => [left, top]),
    ),
  ] as [number, number][];
  const boxes = corners
    .map(([left, top]) => ({ left, top, right: left + DOT, bottom: top + DOT }))
    .filter((box) => box.left >= sheet.left && box.right <= sheet.right);
  const others = [...ink.words, ...rivals];
  const weighOthers = (box: Box) =>
    others.reduce((sum, other) => sum + measureOverlap(box, other), 0);
  const weigh = (box: Box) => 3 * weighOthers(box) + measureOverlap(box, number);
  const first = { ...number, right: number.left + DOT, bottom: number.top + DOT };
  const box = boxes.reduce((best, each) => (weigh(each) < weigh(best) ? each : best), first);
  return { box, hides: weighOthers(box) > 0 || measureOverlap(box, number) > OWN_CORNER };
}
