import * as fc from 'fast-check';
import { findBrokenInvariant } from '../tests/unit/property/invariants';
import { anyLabel, anyRegions, anyText } from '../tests/unit/property/texts';

/**
 * The long run of the property tests: `tsx scripts/fuzz-numbers.ts [count] [seed]`,
 * a million texts unless told. Exit 1 with the smallest text that breaks an invariant.
 */
const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const start = Date.now();
const result = fc.check(
  fc.property(anyText, anyRegions, anyLabel, (text, regions, label) => {
    const broken = findBrokenInvariant(
      text,
      label === undefined ? { regions } : { regions, label },
    );
    if (broken !== undefined) throw new Error(broken);
  }),
  { numRuns: count, seed, endOnFailure: false },
);
const seconds = ((Date.now() - start) / 1000).toFixed(0);
if (result.failed) {
  console.log(`broken after ${result.numRuns} texts, seed ${seed}:`, result.errorInstance);
  console.log(JSON.stringify(result.counterexample));
  process.exitCode = 1;
} else {
  console.log(`${result.numRuns} texts in ${seconds} s, seed ${seed}: every invariant holds`);
}
