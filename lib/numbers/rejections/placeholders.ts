import type { Draft } from '../draft';

/** One mark alone must touch the digits: behind a blank it parts the number from the next words. */
const MASK_AFTER = /^(?:[ –—-]?[×xX*＊✕●○■□＿_]{2,}|[–—-]?[×✕●■](?![\s]|24|7[ x×*]|\p{L}))/u;
const MASK_BEFORE = /(?:[×*＊✕●■□]{2}|[xX]{3})[ –—-]?$/;
const REACH = 6;

/** 400-1616-×××, 138****6621, 1-800-XXX. */
export function isMasked(draft: Draft): boolean {
  const { source, starts, ends } = draft.folded;
  const from = starts[draft.start] as number;
  const to = ends[draft.end - 1] as number;
  const after = source.slice(to, to + REACH);
  const before = source.slice(Math.max(0, from - REACH), from);
  const isAdorned = draft.readings.some(({ canonical }) => COMPLETE.test(canonical));
  return (
    (MASK_AFTER.test(after) && !(isAdorned && STARS_AFTER.test(after))) ||
    (MASK_BEFORE.test(before) && !(isAdorned && STARS_BEFORE.test(before)))
  );
}

/** Numbers of one length: nothing of them can be hidden by the stars around `*** 1-888-333-4567 ***`. */
const COMPLETE = /^\+(?:1\d{10}|86[48]00\d{7}|861[3-9]\d{9}|91\d{10})$/;
const STARS_AFTER = /^ [*＊]{2,}(?: |$)/;
const STARS_BEFORE = /(?:^| )[*＊]{2,} $/;

/** 123-456-7890, 0000000000: what a form shows as an example. */
export function isPlaceholder(draft: Draft): boolean {
  const local = draft.digits.replace(/^(?:00|0)?(?:1|86|91|44)?/, '');
  if (draft.digits.length < 7) return false;
  return /^(\d)\1+$/.test(draft.digits) || isCounting(draft.digits) || isCounting(local.slice(-10));
}

const UP = '01234567890123';
const DOWN = '9876543210';

const isCounting = (digits: string): boolean =>
  digits.length > 7 && (UP.includes(digits) || DOWN.includes(digits));
