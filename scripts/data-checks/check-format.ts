import { formatRecord } from '../../lib/registry/format-record';
import type { DataCheck } from './types';

/** Every file is in canonical form, so that a change shows as nothing but the change. */
export const checkFormat: DataCheck = (records) =>
  records
    .filter(({ brand, text }) => brand && formatRecord(brand) !== text)
    .map(({ path }) => ({
      path,
      what: 'not in canonical form',
      fix: 'run npx tsx scripts/data-format.ts',
    }));
