import { loadRegistry } from '../../registry';
import type { Registry } from '../../registry/types';

let opening: Promise<Registry> | undefined;

/**
 * The registry, read once in a worker's life; a failed read is tried again at the next call.
 * @throws Error where registry.json is missing or broken
 */
export function openRegistry(): Promise<Registry> {
  opening ??= readRegistry().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function readRegistry(): Promise<Registry> {
  const response = await fetch('/registry.json');
  if (!response.ok) throw new Error(`registry.json: status ${response.status}`);
  return loadRegistry(await response.json());
}
