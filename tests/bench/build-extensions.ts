import { join } from 'node:path';
import { build } from 'wxt';

// Builds ours and the do-nothing extension into folders of the bench alone: `.output` may be in use.

const ROOT = join(import.meta.dirname, '../..');
await build({ root: ROOT, outDir: '.cache/bench/ours' });
await build({
  root: join(import.meta.dirname, 'empty-extension'),
  outDir: '../../../.cache/bench/empty',
});
