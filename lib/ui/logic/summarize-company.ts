import type { CompanySummary } from '../../extension/protocol';
import type { Brand } from '../../registry/types';
import { sortLines } from './company-lines';
import { pickNames } from './translate';

/** A company's record as one row of a list. */
export function summarizeCompany(brand: Brand, language: string, region: string): CompanySummary {
  const { name, other } = pickNames(brand.names, language);
  const { main } = sortLines(brand.lines, region);
  return {
    slug: brand.slug,
    name,
    category: brand.category,
    ...(other && { otherName: other }),
    ...(main && { mainLine: main.display }),
  };
}
