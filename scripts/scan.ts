import * as v from 'valibot';
import { Address, PageCaseSchema, Region, UNKNOWN_ADDRESS } from './command-line/case-schemas';
import { readCases } from './command-line/read-cases';
import { readOptions } from './command-line/read-options';
import { readTextFile, UnreadableFile } from './command-line/read-text-file';
import { printJson, runCommand } from './command-line/run-command';
import { mergeFindings, type ShownFinding } from './command-line/show-finding';
import { showTable } from './command-line/show-table';
import { UsageError } from './command-line/usage-error';
import { scanHtml, type PageSource } from './scan-html';

const USAGE = `Usage: npm run --silent scan -- [--json] [--url URL] [--title TITLE] FILE.html ...
       npm run --silent scan -- --cases FILE.jsonl

Judges the numbers of saved pages. --url and --title take one FILE; a first-line
comment <!-- url: … | title: … | lang: … | region: … --> in the file says the same.
--cases reads {"id","url","title","html","lang"?,"region"?} a line.
Exit: 0 done, 1 a file or a case line could not be read, 2 wrong usage.`;

await runCommand(USAGE, (args) => {
  const { values, positionals } = readOptions(args, {
    json: { type: 'boolean' },
    cases: { type: 'string' },
    url: { type: 'string' },
    title: { type: 'string' },
  });
  if (values.cases !== undefined) {
    if (positionals.length > 0 || values.url || values.title || values.json)
      throw new UsageError('--cases stands alone');
    return scanCases(values.cases);
  }
  if (positionals.length === 0) throw new UsageError('name at least one FILE.html');
  if (positionals.length > 1 && (values.url || values.title))
    throw new UsageError('--url and --title take one FILE');
  if (values.url !== undefined) assertStated(Address, values.url, '--url');
  const isOnly = positionals.length === 1;
  return Math.max(...positionals.map((file) => scanFile(file, { ...values, isOnly })));
});

interface Given {
  readonly json?: boolean;
  readonly url?: string;
  readonly title?: string;
  /** Of several files one that is not there costs the others nothing; alone it is a wrong call. */
  readonly isOnly: boolean;
}

function scanFile(file: string, given: Given): number {
  try {
    const findings = mergeFindings(scanHtml(readSource(file, given)));
    if (given.json) printJson({ file, findings });
    else process.stdout.write(showTable(file, findings));
    return 0;
  } catch (error) {
    if (given.isOnly && error instanceof UnreadableFile) throw error;
    const reason = describeFailure(error);
    if (given.json) printJson({ file, error: reason });
    else process.stderr.write(`${file}: ${reason}\n`);
    return 1;
  }
}

function readSource(file: string, given: Given): PageSource {
  const html = readTextFile(file);
  const stated = readStatedFacts(html);
  const { url, lang, region } = stated;
  if (url) assertStated(Address, url, 'its first line: url');
  return {
    html,
    url: given.url ?? url ?? UNKNOWN_ADDRESS,
    title: given.title ?? stated.title ?? '',
    lang,
    region: region && assertStated(Region, region, 'its first line: region'),
  };
}

/** @throws UsageError that says where the wrong text stands */
function assertStated(
  schema: v.GenericSchema<string, string>,
  text: string,
  where: string,
): string {
  const parsed = v.safeParse(schema, text);
  if (parsed.success) return parsed.output;
  throw new UsageError(`${where}: "${text}" ${parsed.issues[0].message}`);
}

/** One page that cannot be read must not cost the others their answer. */
function describeFailure(error: unknown): string {
  if (error instanceof UnreadableFile) return error.reason;
  if (error instanceof UsageError) return error.message;
  if (error instanceof RangeError) return 'the page is nested too deeply to be read';
  return `the page could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** Reads `<!-- url: … | title: … | lang: … | region: … -->` of a saved page's first line. */
function readStatedFacts(
  html: string,
): Partial<Record<'url' | 'title' | 'lang' | 'region', string>> {
  const comment = /^\uFEFF?\s*(?:<!doctype[^>]*>\s*)?<!--\s*(url:[\s\S]{0,1000}?)-->/i.exec(
    html,
  )?.[1];
  if (!comment) return {};
  const pairs = comment.split(/\s\|\s/).map((part) => {
    const colon = part.indexOf(':');
    return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()] as const;
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

function scanCases(file: string): number {
  let failed = 0;
  for (const line of readCases(file, PageCaseSchema)) {
    if (!line.ok) {
      failed = 1;
      printJson({ id: line.id, line: line.line, error: line.error });
      continue;
    }
    try {
      const findings: ShownFinding[] = mergeFindings(scanHtml(line.value));
      printJson({ id: line.value.id, findings });
    } catch (error) {
      failed = 1;
      printJson({ id: line.value.id, line: line.line, error: describeFailure(error) });
    }
  }
  return failed;
}
