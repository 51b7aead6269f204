import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeMessage } from '../../lib/verdicts';
import { openRegistry } from '../../scripts/command-line/open-registry';
import { mergeFindings } from '../../scripts/command-line/show-finding';
import { scoreCase, type Expected, type Scored } from '../../scripts/eval/score-cases';
import { scanHtml, type PageSource } from '../../scripts/scan-html';

// Cases written before the program was run on any of them (README.md beside this file): the project's
// own guard on a machine without ../shared. No real number may be called fake.

const readLines = <T>(file: string): T[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const describeWrong = (scored: readonly Scored[], verdict: string) =>
  scored
    .filter((entry) => entry.verdict === verdict && entry.outcome === 'wrong')
    .map(({ id, found }) => `${id}: ${found?.text} (${found?.reasons.join(', ')})`);

const shareOfFakes = (scored: readonly Scored[]) => {
  const fakes = scored.filter(
    ({ label, brandHeld, outcome }) => label === 'fake' && brandHeld && outcome !== 'accepted',
  );
  return fakes.filter(({ verdict }) => verdict === 'fake').length / fakes.length;
};

const PAGES = [
  'blind-cases.jsonl',
  'second-zh.jsonl',
  'second-intl.jsonl',
  'third.jsonl',
  'fourth.jsonl',
];
const MESSAGES = [
  'blind-messages.jsonl',
  'second-messages-zh.jsonl',
  'second-messages-intl.jsonl',
  'third-messages.jsonl',
  'fourth-messages.jsonl',
];

describe('cases written blind', () => {
  it.each(PAGES)(
    '%s: nothing is called fake or official that is not, and most fakes are called so',
    (file) => {
      const pages = readLines<PageSource & { id: string; expect: Expected[] }>(file);
      const scored = pages.flatMap((page) =>
        scoreCase(page.id, page.expect, mergeFindings(scanHtml(page)), openRegistry()),
      );
      expect(describeWrong(scored, 'fake')).toEqual([]);
      expect(describeWrong(scored, 'official')).toEqual([]);
      expect(shareOfFakes(scored)).toBeGreaterThanOrEqual(0.92);
    },
  );

  it.each(MESSAGES)('%s: nothing is called fake that is not', (file) => {
    const messages = readLines<{ id: string; text: string; expect: { numbers: Expected[] } }>(file);
    const scored = messages.flatMap(({ id, text, expect: { numbers } }) =>
      scoreCase(
        id,
        numbers,
        mergeFindings(judgeMessage(text, openRegistry()).findings),
        openRegistry(),
      ),
    );
    expect(describeWrong(scored, 'fake')).toEqual([]);
    expect(shareOfFakes(scored)).toBeGreaterThanOrEqual(0.92);
  });
});
