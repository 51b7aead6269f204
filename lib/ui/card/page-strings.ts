/** Strings of the card, the bar and the guards; `{number}` and the like are filled on the page. */
export const PAGE_STRING_KEYS = [
  'why',
  'copy',
  'copied',
  'copy-failed',
  'site',
  'close',
  'more',
  'check',
  'report',
  'report-done',
  'wrong',
  'wrong-done',
  'wrong-open',
  'trust',
  'trust-done',
  'site-off',
  'site-off-done',
  'ask-wrong',
  'ask-trust',
  'ask-note',
  'ask-keep',
  'done-number',
  'done-site',
  'wrong-failed',
  'not-kept',
  'undo',
  'undone',
  'bar-one',
  'bar-other',
  'bar-line',
  'bar-show',
  'bar-show-many',
  'bar-close',
  'call-title',
  'call-real',
  'call-anyway',
  'call-cancel',
  'copy-note',
  'print-title',
] as const;

export type PageStringKey = (typeof PAGE_STRING_KEYS)[number];

/** Fills `{name}` in a page string; an unknown name is left as it stands. */
export function fillString(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
