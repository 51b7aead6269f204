import type { NumberCase, Repeats, Rule } from '../number-case';

const LEAST = 3;

/** One number is said to be the own line of three or more brands of different groups; a workshop or agency that names itself is none of them. */
export const findManyBrands: Rule = (number, _brand, repeats) => {
  if (number.context.ownName) return undefined;
  return countGroups(repeats) >= LEAST ? { reason: 'many-brands', weight: 'fake' } : undefined;
};

function countGroups(repeats: Repeats): number {
  const groups: string[] = [];
  const said = repeats.filter(
    ({ claim }) => claim.bar === undefined && claim.manner === 'own-hotline',
  );
  for (const { claim, registry } of said)
    for (const slug of listSlugs(claim))
      if (!groups.some((other) => other === slug || registry.related(other, slug)))
        groups.push(slug);
  return groups.length;
}

/** Brands named in one breath (`IndiGo, Air India, SpiceJet booking support`) are several only where it says official. */
function listSlugs({ brands, also, saysOfficial }: NumberCase['claim']): string[] {
  return [...brands.slice(0, 1), ...((saysOfficial && also) || [])];
}
