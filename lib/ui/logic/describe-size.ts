import type { RegistryInfo } from '../../extension/protocol';

/** The counts of the registry as a person reads them (`1,235`), for `common:registrySize`. */
export function describeSize(
  { companies, bodies, numbers }: RegistryInfo,
  language: string,
): Record<'companies' | 'bodies' | 'numbers', string> {
  const { format } = new Intl.NumberFormat(language);
  return { companies: format(companies), bodies: format(bodies), numbers: format(numbers) };
}
