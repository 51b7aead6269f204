import { compileRecords } from '../../../scripts/build/compile-registry-file';
import { loadRegistry } from '../../../lib/registry';
import type { CompiledRegistry, Registry } from '../../../lib/registry';

let loaded: Registry | undefined;

/** The registry of data/, by way of the file that ships. */
export function loadData(): Registry {
  loaded ??= loadRegistry(JSON.parse(JSON.stringify(compileRecords())) as CompiledRegistry);
  return loaded;
}
