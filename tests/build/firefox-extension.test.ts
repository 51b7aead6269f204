import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');
const isBuilt = existsSync(join(BUILT, 'manifest.json'));
const where = isBuilt ? '' : ' (skipped: not built by `npx wxt build -b firefox`)';
const read = (file: string) => readFileSync(join(BUILT, file), 'utf8');

describe.skipIf(!isBuilt)(`the build for Firefox${where}`, () => {
  const manifest = (isBuilt ? JSON.parse(read('manifest.json')) : {}) as Record<string, unknown>;

  it('is a manifest of version 3 that states what the store asks for', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
    expect(manifest.minimum_chrome_version).toBeUndefined();
  });

  it('asks for the same as in Chromium', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'scripting']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('sets markup nowhere: the store’s linter warns of it', () => {
    const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts)
      expect(read(file), file).not.toMatch(/\b(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML\(/);
  });
});
