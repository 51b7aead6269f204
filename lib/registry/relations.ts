import { RETIRED } from './compiled';
import type { CompiledBrand, CompiledRegistry } from './compiled';

const LOW = 2;

/** Head of each brand's group, for brands that are in one and are not its head. */
export function findGroupHeads(brands: readonly CompiledBrand[]): Map<string, string> {
  const parents = new Map(
    brands.flatMap((brand) => (brand[7] ? [[brand[0], brand[7]]] : [])) as [string, string][],
  );
  const heads = new Map<string, string>();
  for (const slug of parents.keys()) {
    let head = slug;
    for (let steps = 0; steps < 5 && parents.has(head); steps += 1)
      head = parents.get(head) ?? head;
    heads.set(slug, head);
  }
  return heads;
}

/** Pairs of brands that list one active number, each with medium or high confidence. */
export function findLineSharers({ brands, lineKinds }: CompiledRegistry): Set<string> {
  const owners = new Map<string, string[]>();
  for (const brand of brands) {
    for (const [number, , kind] of brand[12]) {
      const [, , confidence = LOW, flags = RETIRED] = lineKinds[kind] ?? [];
      if (confidence === LOW || flags & RETIRED) continue;
      const known = owners.get(number);
      if (known) known.push(brand[0]);
      else owners.set(number, [brand[0]]);
    }
  }
  const pairs = new Set<string>();
  for (const slugs of owners.values()) {
    for (const a of slugs) for (const b of slugs) if (a !== b) pairs.add(`${a} ${b}`);
  }
  return pairs;
}
