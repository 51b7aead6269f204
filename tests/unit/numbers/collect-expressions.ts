import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of a folder's sources: literals, and those built when a module loads. */
export async function collectExpressions(folders: readonly string[]): Promise<Expression[]> {
  const files = folders.flatMap(listSources);
  const literals = files.flatMap(collectLiterals);
  const built: Expression[] = [];
  const Native = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      built.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (file of files) await import(file);
  } finally {
    globalThis.RegExp = Native;
  }
  const seen = new Set<string>();
  return [...literals, ...built].filter(({ source, flags }) => {
    const key = `/${source}/${flags}`;
    return !seen.has(key) && seen.add(key);
  });
}

function listSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listSources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function collectLiterals(file: string): Expression[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' });
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const regex = (node as { regex?: { pattern: string; flags: string } }).regex;
    if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return found;
}
