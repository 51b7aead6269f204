import { hasRun } from '../candidates/find-runs';

/** Says of a section's glued text whether it is worth a walk. */
export function hasRoughRun(text: string): boolean {
  return hasRun(text);
}
