import type { Hours } from '../../lib/registry/types';
import { readHours as readSpans } from '../hours/read-hours';

/** Hours as the source states them, and as spans where the statement is plain enough. */
export function readHours(stated: string, region: string): Hours | undefined {
  if (stated === '') return undefined;
  return { text: { en: stated }, ...readSpans({ en: stated }, region) };
}
