import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeMessage } from '../../lib/verdicts';
import { openRegistry } from '../../scripts/command-line/open-registry';
import { mergeFindings } from '../../scripts/command-line/show-finding';
import { scoreCase, type Expected, type Scored } from '../../scripts/eval/score-cases';
import { scanHtml, type PageSource } from '../../scripts/scan-html';

// The labelled cases are an input beside the project; without them these tests say so and pass.
// The thresholds guard what was reached: a rule that calls a real number fake must not land.

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

const readLines = <T>(file: string): T[] =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const share = (scored: readonly Scored[], label: string, verdicts: readonly string[]) => {
  const labelled = scored.filter(
    (entry) => entry.label === label && entry.outcome !== 'accepted' && (label !== 'fake' || entry.brandHeld),
  );
  return labelled.filter(({ verdict }) => verdicts.includes(verdict)).length / labelled.length;
};
const wrongly = (scored: readonly Scored[], verdict: string) =>
  scored
    .filter((entry) => entry.verdict === verdict && entry.outcome === 'wrong')
    .map(({ id, found }) => `${id}: ${found?.text} (${found?.reasons.join(', ')})`);

describe.skipIf(!existsSync(CORPUS))('labelled pages (skipped where ../shared/corpus is absent)', () => {
  it.each(['zh-dev.jsonl', 'intl-dev.jsonl'])('%s', (file) => {
    const pages = readLines<PageSource & { id: string; expect: Expected[] }>(file);
    const scored = pages.flatMap((page) =>
      scoreCase(page.id, page.expect, mergeFindings(scanHtml(page)), openRegistry()),
    );
    expect(wrongly(scored, 'fake')).toEqual([]);
    expect(wrongly(scored, 'official')).toEqual([]);
    expect(share(scored, 'fake', ['fake'])).toBeGreaterThanOrEqual(0.92);
    expect(share(scored, 'fake', ['fake', 'caution'])).toBeGreaterThanOrEqual(0.98);
    expect(share(scored, 'official', ['official'])).toBeGreaterThanOrEqual(0.97);
    expect(share(scored, 'unknown', ['caution'])).toBeLessThanOrEqual(0.01);
  });
});

describe.skipIf(!existsSync(CORPUS))('pasted messages (skipped where ../shared/corpus is absent)', () => {
  it('messages-dev.jsonl', () => {
    const messages = readLines<{ id: string; text: string; expect: { numbers: Expected[] } }>(
      'messages-dev.jsonl',
    );
    const scored = messages.flatMap(({ id, text, expect: { numbers } }) =>
      scoreCase(id, numbers, mergeFindings(judgeMessage(text, openRegistry()).findings), openRegistry()),
    );
    expect(wrongly(scored, 'fake')).toEqual([]);
    expect(share(scored, 'fake', ['fake'])).toBeGreaterThanOrEqual(0.92);
    expect(share(scored, 'official', ['official'])).toBeGreaterThanOrEqual(0.97);
  });
});
