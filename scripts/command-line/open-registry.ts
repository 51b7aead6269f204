import { compileRegistryFile } from '../build/compile-registry-file';
import { loadRegistry } from '../../lib/registry';
import type { Registry } from '../../lib/registry/types';

let opened: Registry | undefined;

/** The registry compiled from data/, as the extension loads it. */
export function openRegistry(): Registry {
  opened ??= loadRegistry(JSON.parse(compileRegistryFile()));
  return opened;
}
