import type { Line } from '../../lib/registry/types';
import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** Kinds of evidence that docs/DATA.md explains; an address, or words that name the publication. */
const KNOWN =
  /^(seed|vcards|memory|second:\S+|https?:\/\/[^\s/]+\.\S.*|(?!https?:).*[\p{L}\d].{5,})$/u;

/** Every line says where it comes from; memory alone is never called sure. */
export const checkSources: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }) =>
    brand.lines.flatMap((line) => checkLine(path, line)),
  );

function checkLine(path: string, { number, sources }: Line): DataProblem[] {
  const problems: DataProblem[] = [];
  const unknown = sources.find((source) => !KNOWN.test(source));
  if (unknown !== undefined) {
    problems.push({
      path,
      what: `${number}: "${unknown}" names no source`,
      fix: 'give the address of the page that states the number, or one of the kinds in docs/DATA.md',
    });
  }
  if (new Set(sources).size < sources.length) {
    problems.push({ path, what: `${number}: a source is named twice`, fix: 'name it once' });
  }
  return problems;
}
