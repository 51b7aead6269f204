import * as v from 'valibot';
import { judgeMessage } from '../lib/verdicts';
import { LabelledMessageSchema, LabelledPageSchema } from './command-line/case-schemas';
import { openRegistry } from './command-line/open-registry';
import { readCases, type CaseLine } from './command-line/read-cases';
import { readOptions } from './command-line/read-options';
import { UnreadableFile } from './command-line/read-text-file';
import { printJson, runCommand } from './command-line/run-command';
import { mergeFindings, mergeShown } from './command-line/show-finding';
import { BASELINES } from './eval/baselines';
import { scoreCase, type Scored } from './eval/score-cases';
import { summarize } from './eval/summarize';
import { UsageError } from './command-line/usage-error';
import { scanHtml } from './scan-html';

const USAGE = `Usage: npm run eval -- [--json] [--baselines] FILE.jsonl ...

Scores the program against labelled cases: pages ({"id","url","title","html","expect":[…]})
and pasted messages ({"id","text","expect":{"brand","numbers":[…]}}), by file or mixed.
Exit: 0 done, 1 a line could not be read, 2 wrong usage.`;

type PageCase = v.InferOutput<typeof LabelledPageSchema>;
type MessageCase = v.InferOutput<typeof LabelledMessageSchema>;
/** A page has `html`, a message has `text`. */
const CaseSchema = v.lazy((value) =>
  typeof value === 'object' && value !== null && 'html' in value
    ? LabelledPageSchema
    : LabelledMessageSchema,
);

await runCommand(USAGE, (args) => {
  const { values, positionals } = readOptions(args, {
    json: { type: 'boolean' },
    baselines: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new UsageError('name at least one FILE.jsonl');
  const isOnly = positionals.length === 1;
  const failed = positionals.map((file) => scoreFile(file, !!values.json, isOnly));
  if (values.baselines) for (const file of positionals) printBaselines(file);
  return Math.max(...failed);
});

function scoreFile(file: string, asJson: boolean, isOnly: boolean): number {
  const lines = openCases(file, isOnly);
  if (!lines) return 1;
  const scored: Scored[] = [];
  const speakers = { right: 0, all: 0, misses: [] as string[] };
  let failed = 0;
  for (const line of lines) {
    try {
      if (!line.ok) throw new Error(line.error);
      if ('html' in line.value) scored.push(...scorePage(line.value));
      else scored.push(...scoreMessage(line.value, speakers));
    } catch (error) {
      failed = 1;
      const id = (line.ok ? line.value.id : line.id) ?? '-';
      process.stderr.write(`${file}: line ${line.line} (${id}): ${(error as Error).message}\n`);
    }
  }
  const { rows, misses } = summarize(scored);
  if (asJson) printJson({ file, rows, misses, speakers });
  else printReport(file, rows, misses, speakers);
  return failed;
}

/** Of several files one that is not there costs the others nothing; alone it is a wrong call. */
function openCases(file: string, isOnly: boolean): CaseLine<PageCase | MessageCase>[] | undefined {
  try {
    return readCases(file, CaseSchema);
  } catch (error) {
    if (isOnly || !(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** The same pages judged by simpler programs, a column each. */
function printBaselines(file: string): void {
  const pages = (openCases(file, false) ?? []).flatMap((line) =>
    line.ok && 'html' in line.value ? [line.value] : [],
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
