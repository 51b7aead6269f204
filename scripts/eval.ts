import { parseArgs } from 'node:util';
import { judgeMessage } from '../lib/verdicts';
import { openRegistry } from './command-line/open-registry';
import { readCases, UsageError } from './command-line/read-cases';
import { printJson, runCommand } from './command-line/run-command';
import { mergeFindings, mergeShown } from './command-line/show-finding';
import { BASELINES } from './eval/baselines';
import { scoreCase, type Expected, type Scored } from './eval/score-cases';
import { summarize } from './eval/summarize';
import { scanHtml, type PageSource } from './scan-html';

const USAGE = `Usage: npm run eval -- [--json] [--baselines] FILE.jsonl ...

Scores the program against labelled cases: pages ({"id","url","title","html","expect":[…]})
and pasted messages ({"id","text","expect":{"brand","numbers":[…]}}), by file or mixed.
Exit: 0 done, 1 a line could not be read, 2 wrong usage.`;

type PageCase = PageSource & { id: string; expect: readonly Expected[] };
interface MessageCase {
  id: string;
  text: string;
  expect: { brand: string | null; numbers: readonly Expected[] };
}

await runCommand(USAGE, (args) => {
  const { values, positionals } = parseArguments(args);
  if (positionals.length === 0) throw new UsageError('name at least one FILE.jsonl');
  const failed = positionals.map((file) => scoreFile(file, !!values.json));
  if (values.baselines) for (const file of positionals) printBaselines(file);
  return Math.max(...failed);
});

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, baselines: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function scoreFile(file: string, asJson: boolean): number {
  const scored: Scored[] = [];
  const speakers = { right: 0, all: 0, misses: [] as string[] };
  let failed = 0;
  for (const line of readCases<PageCase | MessageCase>(file, ['id'])) {
    if (!line.ok || !line.value.expect) {
      failed = 1;
      const error = line.ok ? 'field "expect" is missing' : line.error;
      process.stderr.write(`${file}: ${line.ok ? line.value.id : `line ${line.line}`}: ${error}\n`);
    } else if ('html' in line.value) scored.push(...scorePage(line.value));
    else scored.push(...scoreMessage(line.value, speakers));
  }
  const { rows, misses } = summarize(scored);
  if (asJson) printJson({ file, rows, misses, speakers });
  else printReport(file, rows, misses, speakers);
  return failed;
}

/** The same pages judged by simpler programs, a column each. */
function printBaselines(file: string): void {
  const pages = readCases<PageCase>(file, ['id', 'html']).flatMap((line) =>
    line.ok ? [line.value] : [],
  );
  if (pages.length === 0) return;
  for (const [name, judge] of Object.entries(BASELINES)) {
    const scored = pages.flatMap((page) =>
      scoreCase(page.id, page.expect, mergeShown(judge(page)), openRegistry()),
    );
    console.log(`\n${file}: ${name}`);
    for (const [figure, value] of summarize(scored).rows)
      console.log(`  ${figure.padEnd(30)} ${value}`);
  }
}

function scorePage(page: PageCase): Scored[] {
  return scoreCase(page.id, page.expect, mergeFindings(scanHtml(page)), openRegistry());
}

function scoreMessage(
  { id, text, expect }: MessageCase,
  speakers: { right: number; all: number; misses: string[] },
): Scored[] {
  const { brand, findings } = judgeMessage(text, openRegistry());
  speakers.all += 1;
  if (brand === expect.brand) speakers.right += 1;
  else speakers.misses.push(`${id}: speaks for ${expect.brand}, read as ${brand}`);
  return scoreCase(id, expect.numbers, mergeFindings(findings), openRegistry());
}

function printReport(
  file: string,
  rows: readonly (readonly [string, string, string])[],
  misses: readonly Scored[],
  speakers: { right: number; all: number; misses: readonly string[] },
): void {
  console.log(`\n${file}`);
  for (const [name, value, target] of rows)
    console.log(`  ${name.padEnd(30)} ${value.padEnd(18)} ${target}`);
  if (speakers.all > 0)
    console.log(`  speaker named                  ${speakers.right}/${speakers.all}`);
  for (const miss of speakers.misses) console.log(`    ${miss}`);
  console.log(`  misses: ${misses.length}`);
  for (const { id, expected, found, label, verdict } of misses) {
    const text = expected?.text ?? found?.text;
    const reasons = found ? ` (${found.brand ?? '-'}: ${found.reasons.join(', ')})` : '';
    console.log(
      `    ${id}: ${text}: ${verdict}${reasons}, label ${label} ${expected?.brand ?? ''}`,
    );
  }
}
