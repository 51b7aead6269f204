import { UsageError } from './usage-error';

/**
 * Runs a command's body with its arguments and ends with its exit code: 2 with
 * the usage on standard error for a wrong call. Standard output is only the answer.
 */
export async function runCommand(
  usage: string,
  body: (args: readonly string[]) => number | Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    process.exitCode = await body(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    process.exitCode = 2;
  }
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

const OBSTACLES: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left there',
  EDQUOT: 'no space is left there',
  EIO: 'the device failed',
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early (`| head`) is no error: what was found out up to then counts.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  const why = OBSTACLES[String(error.code)] ?? error.code ?? error.message;
  process.stderr.write(`the answer cannot be written: ${why}\n`);
  process.exit(1);
});

/** Nobody listens: the exit code says it all. */
process.stderr.on('error', () => undefined);
