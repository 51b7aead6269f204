import type { FoundNumber, NumberReading } from '../../numbers/types';
import type { Registry } from '../../registry/types';

/** A link shows a number that somebody lists and would dial another that nobody lists. */
export function findTelMismatch(
  found: FoundNumber,
  shown: NumberReading,
  registry: Registry,
): NumberReading | undefined {
  const { target } = found;
  if (!target || target.canonical === shown.canonical) return undefined;
  const listed = registry
    .owners(shown.canonical)
    .some(({ line }) => line.status === 'active' && line.confidence !== 'low');
  if (!listed || registry.owners(target.canonical).length > 0) return undefined;
  return isCallable(target, shown) ? target : undefined;
}

/** Placeholders, and the shown number with more or fewer digits at an end, are slips of the page. */
function isCallable(target: NumberReading, shown: NumberReading): boolean {
  const digits = target.canonical.replace(/\D/g, '');
  const seen = shown.canonical.replace(/\D/g, '');
  if (digits.endsWith(seen) || seen.endsWith(digits) || digits.startsWith(seen)) return false;
  return !/(\d)\1{6}|0123456|1234567/.test(digits);
}
