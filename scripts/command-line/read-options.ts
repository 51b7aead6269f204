import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Options and the rest of a call. What follows `--` is never an option.
 * @throws UsageError that names the option that is wrong
 */
export function readOptions<const Given extends Options>(args: readonly string[], options: Given) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(describe(error as NodeJS.ErrnoException, args, Object.keys(options)));
  }
}

function describe(
  { code, message }: NodeJS.ErrnoException,
  args: readonly string[],
  names: readonly string[],
): string {
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const given = args.find((arg) => arg.startsWith('-') && !names.includes(readName(arg))) ?? '';
    return `"${given}" is no option; there are ${names.map((name) => `--${name}`).join(', ')}. A text or file that begins with "-" goes behind one more "--": -- "${given}"`;
  }
  const name = /'(--[\w-]+)/.exec(message)?.[1];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || !name) return message;
  return message.includes('does not take')
    ? `${name} stands alone, with no value`
    : `${name} needs a value after it; one that begins with "-" is written ${name}=-…`;
}

function readName(arg: string): string {
  return arg.replace(/^--/, '').split('=', 1)[0] ?? '';
}
