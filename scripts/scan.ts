import { parseArgs } from 'node:util';
import { readCases, readTextFile, UsageError } from './command-line/read-cases';
import { printJson, runCommand } from './command-line/run-command';
import { mergeFindings, type ShownFinding } from './command-line/show-finding';
import { showTable } from './command-line/show-table';
import { scanHtml, type PageSource } from './scan-html';

const USAGE = `Usage: npm run --silent scan -- [--json] [--url URL] [--title TITLE] FILE.html ...
       npm run --silent scan -- --cases FILE.jsonl

Judges the numbers of saved pages. --url and --title take one FILE; a first-line
comment <!-- url: … | title: … | lang: … | region: … --> in the file says the same.
--cases reads {"id","url","title","html","lang"?,"region"?} a line.
Exit: 0 done, 1 a case line could not be read, 2 wrong usage.`;

await runCommand(USAGE, (args) => {
  const { values, positionals } = parseArguments(args);
  if (values.cases !== undefined) {
    if (positionals.length > 0 || values.url || values.title || values.json)
      throw new UsageError('--cases stands alone');
    return scanCases(values.cases);
  }
  if (positionals.length === 0) throw new UsageError('name at least one FILE.html');
  if (positionals.length > 1 && (values.url || values.title))
    throw new UsageError('--url and --title take one FILE');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url: "${values.url}" is not a URL`);
  return Math.max(...positionals.map((file) => scanFile(file, values)));
});

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        cases: { type: 'string' },
        url: { type: 'string' },
        title: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function scanFile(file: string, given: { json?: boolean; url?: string; title?: string }): number {
  const html = readTextFile(file);
  const stated = readStatedFacts(html);
  const source: PageSource = {
    html,
    url: given.url ?? stated.url ?? `https://saved-page.invalid/`,
    title: given.title ?? stated.title ?? '',
    ...(stated.lang && { lang: stated.lang }),
    ...(stated.region && { region: stated.region }),
  };
  try {
    const findings = mergeFindings(scanHtml(source));
    if (given.json) printJson({ file, findings });
    else process.stdout.write(showTable(file, findings));
    return 0;
  } catch (error) {
    const reason = describeFailure(error);
    if (given.json) printJson({ file, error: reason });
    else process.stderr.write(`${file}: ${reason}\n`);
    return 1;
  }
}

/** One page that cannot be read must not cost the others their answer. */
function describeFailure(error: unknown): string {
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

type Case = PageSource & { id: string };

function scanCases(file: string): number {
  let failed = 0;
  for (const line of readCases<Case>(file, ['id', 'url', 'title', 'html'])) {
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
