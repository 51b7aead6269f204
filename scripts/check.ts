import { parseArgs } from 'node:util';
import { judgeMessage } from '../lib/verdicts';
import { openRegistry } from './command-line/open-registry';
import { readCases, UsageError } from './command-line/read-cases';
import { printJson, runCommand } from './command-line/run-command';
import { mergeFindings } from './command-line/show-finding';

const USAGE = `Usage: npm run --silent check -- "TEXT"
       npm run --silent check -- --cases FILE.jsonl

Says of a pasted number or message whom it speaks for and what its numbers are, as
one JSON line. --cases reads {"id","text"} a line and adds the id.
Exit: 0 done, 1 a case line could not be read, 2 wrong usage.`;

await runCommand(USAGE, (args) => {
  const { values, positionals } = parseArguments(args);
  if (values.cases !== undefined) {
    if (positionals.length > 0) throw new UsageError('--cases stands alone');
    return checkCases(values.cases);
  }
  if (positionals.length !== 1)
    throw new UsageError('give one TEXT, in quotes where it holds blanks');
  printJson(checkText(positionals[0] ?? ''));
  return 0;
});

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { cases: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function checkText(text: string) {
  const { brand, findings } = judgeMessage(text, openRegistry());
  return { brand, findings: mergeFindings(findings) };
}

function checkCases(file: string): number {
  let failed = 0;
  for (const line of readCases<{ id: string; text: string }>(file, ['id', 'text'])) {
    try {
      if (!line.ok) throw new Error(line.error);
      printJson({ id: line.value.id, ...checkText(line.value.text) });
    } catch (error) {
      failed = 1;
      const id = line.ok ? line.value.id : line.id;
      printJson({ id, line: line.line, error: (error as Error).message });
    }
  }
  return failed;
}
