import { configureGlobal } from 'fast-check';

// The same texts in every run: a landing must not hang on luck. `scripts/fuzz-numbers.ts` draws new ones.
configureGlobal({ seed: 20_261_122 });
