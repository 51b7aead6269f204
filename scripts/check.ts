import * as v from 'valibot';
import { judgeMessage } from '../lib/verdicts';
import { Message, MessageCaseSchema } from './command-line/case-schemas';
import { openRegistry } from './command-line/open-registry';
import { readCases } from './command-line/read-cases';
import { readOptions } from './command-line/read-options';
import { printJson, runCommand } from './command-line/run-command';
import { mergeFindings } from './command-line/show-finding';
import { UsageError } from './command-line/usage-error';

const USAGE = `Usage: npm run --silent check -- "TEXT"
       npm run --silent check -- --cases FILE.jsonl

Says of a pasted number or message whom it speaks for and what its numbers are, as
one JSON line. --cases reads {"id","text"} a line and adds the id.
A TEXT that could be an option goes behind one more --: check -- -- "-text"
Exit: 0 done, 1 a case line could not be read, 2 wrong usage.`;

await runCommand(USAGE, (args) => {
  const { values, positionals } = readOptions(guardText(args), { cases: { type: 'string' } });
  if (values.cases !== undefined) {
    if (positionals.length > 0) throw new UsageError('--cases stands alone');
    return checkCases(values.cases);
  }
  if (positionals.length !== 1)
    throw new UsageError('give one TEXT, in quotes where it holds blanks');
  const parsed = v.safeParse(Message, positionals[0]);
  if (!parsed.success) throw new UsageError(`TEXT ${parsed.issues[0].message}`);
  printJson(checkText(parsed.output));
  return 0;
});

/** `-95588` and `- 您好` begin with a dash and can be no option. */
function guardText(args: readonly string[]): readonly string[] {
  const [only = ''] = args;
  return args.length === 1 && /^-[^-a-z]/i.test(only) ? ['--', only] : args;
}

function checkText(text: string) {
  const { brand, findings } = judgeMessage(text, openRegistry());
  return { brand, findings: mergeFindings(findings) };
}

function checkCases(file: string): number {
  let failed = 0;
  for (const line of readCases(file, MessageCaseSchema)) {
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
