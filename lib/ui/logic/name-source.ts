import type { Translate } from './translate';

/** A source as a person can read it; web addresses keep theirs for a link. */
export interface NamedSource {
  readonly name: string;
  readonly url?: string;
}

/**
 * Names the sources of a record, each once. Records cite `seed`, `vcards`, `memory`,
 * `second:…` (public code), web addresses, or words of their own (docs/DATA.md).
 */
export function nameSources(sources: readonly string[], t: Translate): NamedSource[] {
  const named = new Map<string, NamedSource>();
  for (const source of sources) {
    const entry = nameSource(source, t);
    named.set(entry.url ?? entry.name, entry);
  }
  return [...named.values()];
}

function nameSource(source: string, t: Translate): NamedSource {
  if (/^https?:\/\//.test(source)) return { name: source, url: source };
  if (source === 'seed') return { name: t('common:sources.seed') };
  if (source === 'vcards') return { name: 'vCards', url: 'https://github.com/metowolf/vCards' };
  if (source === 'memory') return { name: t('common:sources.memory') };
  const repository = /^second:github:([\w.-]+\/[\w.-]+)$/.exec(source)?.[1];
  if (repository) return { name: repository, url: `https://github.com/${repository}` };
  if (source.startsWith('second:')) return { name: t('common:sources.code') };
  return { name: source };
}
