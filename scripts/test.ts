import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/find-browser';

// Every test there is, cheapest first; one summary at the end. All stages run even
// where one fails, so that one run tells everything.

const ROOT = join(import.meta.dirname, '..');
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);
const vitest = (folder: string) => [
  bin('vitest'),
  'run',
  '--config',
  'tests/vitest.config.ts',
  `tests/${folder}`,
];

const STAGES: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['format', [bin('prettier'), '--check', '--log-level', 'warn', '.']],
  ['lint', [bin('oxlint'), '--deny-warnings']],
  ['types', [bin('tsc'), '-p', '.']],
  ['unit', vitest('unit')],
  ['data', vitest('data')],
  ['corpus', vitest('corpus')],
  ['extension', [bin('wxt'), 'build']],
  ['firefox', [bin('wxt'), 'build', '-b', 'firefox']],
  ['build', vitest('build')],
  ['end-to-end', vitest('e2e')],
];

interface StageResult {
  name: string;
  failed: boolean;
  seconds: number;
  note: string;
  /** `tests/e2e/page/card.test.ts > closes with Escape`, the tests that failed. */
  failedTests: readonly string[];
}

ensureBrowser();
const only = process.argv.slice(2);
const results: StageResult[] = [];
for (const [name, command] of STAGES) {
  if (only.length > 0 && !only.includes(name)) continue;
  results.push(await runStage(name, command));
}
printSummary();

async function runStage(name: string, command: readonly string[]): Promise<StageResult> {
  const folder = command.find((part) => part.startsWith('tests/') && !part.endsWith('.ts'));
  if (folder && !existsSync(join(ROOT, folder)))
    return { name, failed: true, seconds: 0, note: `${folder} is missing`, failedTests: [] };
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { code, output } = await run(command);
  const seconds = (performance.now() - start) / 1000;
  const plain = stripColors(output);
  const note = /^\s*Tests\s+(.*)$/m.exec(plain)?.[1] ?? '';
  return { name, failed: code !== 0, seconds, note, failedTests: readFailedTests(plain) };
}

/** Reads the ` FAIL  file > test` lines that stand over each failure's text. */
function readFailedTests(output: string): readonly string[] {
  return [...new Set([...output.matchAll(/^ FAIL {2}(\S.*)$/gm)].map(([, test = '']) => test))];
}

function run([program = '', ...args]: readonly string[]): Promise<{
  code: number;
  output: string;
}> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', CI: process.env.CI ?? 'true' },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function stripColors(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

function printSummary(): void {
  console.log('\n── summary');
  for (const { name, failed, seconds, note } of results)
    console.log(
      `${failed ? 'FAIL' : 'pass'}  ${name.padEnd(11)} ${seconds.toFixed(1).padStart(6)} s  ${note}`,
    );
  const failed = results.filter((result) => result.failed).length;
  const count = (word: string) =>
    results.reduce(
      (sum, { note }) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(note)?.[1] ?? 0),
      0,
    );
  // Last, so that they stand in the part of a long log that people are shown.
  for (const test of results.flatMap(({ failedTests }) => failedTests))
    console.log(`failed: ${test}`);
  console.log(`stages: ${results.length - failed} passed, ${failed} failed`);
  console.log(`${count('passed')} passed, ${Math.max(count('failed'), failed)} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
