import type { Brand } from '../../lib/registry/types';

/** One record as its file holds it and as a brand; `brand` is missing where the schema refuses it. */
export interface DataRecord {
  /** Below data/, e.g. `brands/ecommerce/gome.json`. */
  readonly path: string;
  readonly text: string;
  readonly brand?: Brand;
}

export interface DataProblem {
  readonly path: string;
  readonly what: string;
  /** What a contributor should do now. */
  readonly fix: string;
}

/** Shared things that are meant to be shared, with a reason each; data/registry/shared.json. */
export interface SharedDeclarations {
  readonly numbers: Readonly<Record<string, string>>;
  readonly hosts: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

export type DataCheck = (records: readonly DataRecord[]) => DataProblem[];

/** Records that the schema accepts, with their path. */
export function listBrands(
  records: readonly DataRecord[],
): { readonly path: string; readonly brand: Brand }[] {
  return records.flatMap(({ path, brand }) => (brand ? [{ path, brand }] : []));
}

/** `path: what; fix` a line, for a test's message. */
export function describeProblems(problems: readonly DataProblem[]): string {
  return problems.map(({ path, what, fix }) => `data/${path}: ${what}. Fix: ${fix}`).join('\n');
}
