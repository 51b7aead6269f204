import { readManaged } from './managed';
import { parsePolicy, type Policy } from './parse-policy';
import type { Settings } from './schema';

export type { Policy } from './parse-policy';

/** Reads the managed policy; none set or no support count as an empty one. */
export async function readPolicy(): Promise<Policy> {
  const policy = parsePolicy(await readManaged());
  warnOnce(policy.ignored);
  return policy;
}

let warned = '';

function warnOnce(ignored: readonly string[]): void {
  const list = ignored.join(', ');
  if (list === '' || list === warned) return;
  warned = list;
  console.warn(`TrueLine: parts of the managed policy are not understood and ignored: ${list}`);
}

/** Names of the settings that the policy holds. */
export function listLocked({ locked }: Policy): readonly (keyof Settings)[] {
  return Object.keys(locked) as (keyof Settings)[];
}
