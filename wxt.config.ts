import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { compileLocales } from './scripts/build/compile-locales';
import { compileRegistryFile } from './scripts/build/compile-registry-file';
import { compileTraditionalFile } from './scripts/build/compile-traditional';
import { dropMarkupSetter } from './scripts/build/drop-markup-setter';
import { readCorrectionAddress } from './scripts/build/read-correction-address';

// Entry points wire, lib decides. The registry is compiled at build time into
// one file that only the background and the extension's own pages load.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'data/public',
  outDir: '.output',
  // Firefox too: WXT's default there is still version 2
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `scripting` and the hosts bring marks and card into the pages that have a number to mark, so
    // that no other page carries them; the install warning is that of the content script alone.
    permissions: ['storage', 'contextMenus', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: {},
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+Z' },
        description: '__MSG_commandOpen__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+X' },
        description: '__MSG_commandCheck__',
      },
    },
    omnibox: { keyword: 'tl' },
    storage: { managed_schema: 'managed-schema.json' },
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'trueline@trueline.example',
          // 142: `scheduler`, and the key below on Android
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // WXT takes the title from the popup's page, where it cannot be translated.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
    // 1.4 kB less than esbuild on every page; too slow to pay for the other scripts.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      };
    },
    'build:publicAssets': (_, files) => {
      files.push({ contents: compileRegistryFile(), relativeDest: 'registry.json' });
      files.push({ contents: compileTraditionalFile(), relativeDest: 'registry.zh-TW.json' });
      for (const { path, contents } of compileLocales())
        files.push({ contents, relativeDest: path });
    },
  },
  vite: ({ browser }) => ({
    plugins: [dropMarkupSetter()],
    define: { __CORRECTION_ADDRESS__: JSON.stringify(readCorrectionAddress()) },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // the background holds the phone metadata: one large file is what it is
    build: {
      target: browser === 'firefox' ? 'firefox142' : 'chrome120',
      chunkSizeWarningLimit: 1_000,
    },
    // WXT's content-script context tells every page of us by an event and a message.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'lib/extension/no-script-context.ts',
        ),
      },
    },
  }),
  zip: { excludeSources: ['.output/**', 'tests/**'] },
});
