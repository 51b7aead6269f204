import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../scripts/scan-html';
import type { PageSource } from '../../scripts/scan-html';

/** The gate: every change of data or rules runs over pages on which nothing may be flagged. */

const folder = fileURLToPath(new URL('../known-good', import.meta.url));
const realPages = fileURLToPath(new URL('../../../shared/pages/real', import.meta.url));

/** One exception, reviewed like code; see tests/known-good/README.md. */
interface Exception {
  readonly page: string;
  readonly text: string;
  readonly verdict: string;
  readonly reason: string;
  readonly why: string;
  readonly until: string;
}

const bypass = JSON.parse(readFileSync(join(folder, 'bypass.json'), 'utf8')) as Exception[];
const used = new Set<Exception>();

function readPage(path: string): PageSource {
  const html = readFileSync(path, 'utf8');
  const [, facts = ''] = /^<!--(.*?)-->/.exec(html) ?? [];
  const fact = (name: string) =>
    new RegExp(`(?:^|\\|)\\s*${name}:\\s*(.*?)\\s*(?=\\||$)`).exec(facts)?.[1];
  const lang = fact('lang');
  const region = fact('region');
  return {
    html,
    url: fact('url') ?? 'https://real-page.example/',
    title: fact('title') ?? '',
    ...(lang && { lang }),
    ...(region && { region }),
  };
}

/** Flags as a line each: the page, the number, the verdict, the rule and the words it rests on. */
function listFlags(page: string, path: string, verdicts: readonly string[]): string[] {
  return scanHtml(readPage(path))
    .filter(({ verdict }) => verdicts.includes(verdict))
    .filter((finding) => {
      const exception = bypass.find(
        (entry) =>
          entry.page === page &&
          entry.text === finding.text &&
          entry.verdict === finding.verdict &&
          finding.reasons.some((reason) => reason === entry.reason),
      );
      if (exception) used.add(exception);
      return !exception;
    })
    .map(
      ({ text, verdict, reasons, brand, evidence }) =>
        `${page}: ${text} is called ${verdict} by ${reasons.join(', ')} for ${brand ?? 'nobody'} ("${evidence.text.slice(0, 80)}")`,
    );
}

const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('known-good pages', () => {
  it('are at least 60', () => {
    expect(pages.length).toBeGreaterThanOrEqual(60);
  });

  it.each(pages)('%s raises no flag', (page) => {
    expect(listFlags(page, join(folder, page), ['fake', 'caution'])).toEqual([]);
  });

  it('need every exception, each with a reason and a day to look again', () => {
    expect(
      bypass.filter((entry) => !used.has(entry)).map(({ page, text }) => `${page}: ${text}`),
    ).toEqual([]);
    for (const { why, until } of bypass) {
      expect(why.length).toBeGreaterThan(20);
      expect(until).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});

describe.skipIf(!existsSync(realPages))('real pages', () => {
  const real = existsSync(realPages)
    ? readdirSync(realPages).filter((name) => name.endsWith('.html'))
    : [];
  it.each(real)('%s raises no flag', (page) => {
    expect(listFlags(page, join(realPages, page), ['fake', 'caution'])).toEqual([]);
  });
});
