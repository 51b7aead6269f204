import { defineConfig } from 'wxt';

// What WXT costs by itself: a content script that does nothing, on every page.
export default defineConfig({ imports: false, manifest: { name: 'Empty', version: '1' } });
