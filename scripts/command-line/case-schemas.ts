import { isSupportedCountry } from 'libphonenumber-js/max';
import * as v from 'valibot';

/** What a line of a cases file must be, and what the options and comments say that stand for one (DESIGN section 5). */

const Text = v.string('must be a text');

/** Where nobody says what a page's address was. */
export const UNKNOWN_ADDRESS = 'https://saved-page.invalid/';

/** A whole address: `example.com:80/x` parses too, as one of an unknown kind. */
export const Address = v.pipe(
  Text,
  v.check(isAddress, 'is no web address; write it whole: https://example.com/page'),
);

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^(?:https?|ftp|file|about|blob|data|[a-z]+-extension):/i.test(text);
}

/** Of a country or territory, in either case; `UK` means GB. */
export const Region = v.pipe(
  Text,
  v.transform((code) => code.toUpperCase()),
  v.transform((code) => (code === 'UK' ? 'GB' : code)),
  v.check(isSupportedCountry, 'is no country; write its two letters: CN, US, GB'),
);

/** Absent, null and an empty text say nothing. */
const SilentText = v.pipe(
  Text,
  v.transform((text) => text || undefined),
);

const PageCase = {
  id: Text,
  url: v.pipe(
    Text,
    v.transform((url) => url || UNKNOWN_ADDRESS),
    Address,
  ),
  title: Text,
  html: Text,
  lang: v.nullish(SilentText),
  region: v.nullish(v.pipe(SilentText, v.optional(Region))),
};
/** As much as the check box takes (lib/extension/judging/check-text.ts). */
const LONGEST_TEXT = 20_000;
export const Message = v.pipe(
  Text,
  v.maxLength(LONGEST_TEXT, `is too long; at most ${LONGEST_TEXT} characters are checked`),
);
const MessageCase = { id: Text, text: Message };

export const PageCaseSchema = v.object(PageCase);
export const MessageCaseSchema = v.object(MessageCase);

const Verdict = v.picklist(
  ['official', 'fake', 'caution', 'unknown'],
  'must be "official", "fake", "caution" or "unknown"',
);
const Label = v.object({
  text: Text,
  canonical: v.nullable(Text),
  brand: v.nullable(Text),
  verdict: Verdict,
  why: v.exactOptional(Text),
  if_partial: v.exactOptional(Verdict),
  if_complete: v.exactOptional(Verdict),
  accept: v.exactOptional(
    v.union([Verdict, v.array(Verdict)], 'must be a verdict or a list of them'),
  ),
});
const Labels = v.array(Label, 'must be a list');

export const LabelledPageSchema = v.object({ ...PageCase, expect: Labels });
export const LabelledMessageSchema = v.object({
  ...MessageCase,
  expect: v.object({ brand: v.nullable(Text), numbers: Labels }, 'must be an object'),
});

/** `field "region" is no country; …`, with a sentence for each field that is wrong. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => {
      const isMissing = issue.input === undefined && issue.kind === 'schema';
      return `field "${v.getDotPath(issue)}" ${isMissing ? 'is missing' : issue.message}`;
    })
    .join('; ');
}
