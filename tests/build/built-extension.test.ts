import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The built artefact, not the sources: what a user installs.

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');
const read = (file: string) => readFileSync(join(BUILT, file), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as chrome.runtime.ManifestV3;
const pageScript = 'content-scripts/page.js';

describe('manifest', () => {
  it('asks for the least', () => {
    // scripting: marks and card come on demand, into pages that have a number to mark (docs/PAGE.md)
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('exposes no file and no message port to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('reads every page and frame at idle', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts?.[0]).toMatchObject({
      matches: ['<all_urls>'],
      all_frames: true,
      match_origin_as_fallback: true,
      js: [pageScript],
    });
    expect(manifest.content_scripts?.[0]?.run_at ?? 'document_idle').toBe('document_idle');
  });

  it.each(['en', 'zh_CN', 'zh_TW'])('speaks %s within the stores’ limits', (language) => {
    const messages = JSON.parse(read(`_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    expect(messages.name?.message.length).toBeGreaterThan(0);
    expect(messages.name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('page script', () => {
  const script = read(pageScript);

  it('is at most 24 kB', () =>
    expect(statSync(join(BUILT, pageScript)).size).toBeLessThanOrEqual(24_000));

  it('holds no phone metadata, no parser and no registry', () => {
    for (const mark of [
      'country_calling_codes',
      'nonGeographic',
      'NOT_A_NUMBER',
      'TOO_SHORT',
      '4008113333',
      '400-811-3333',
      'gome',
    ])
      expect(script, mark).not.toContain(mark);
  });

  it('sends nothing anywhere', () => {
    for (const mark of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource'])
      expect(script, mark).not.toContain(mark);
  });
});

describe('registry file', () => {
  it('is at most 400 kB and is loaded by the background alone', () => {
    expect(statSync(join(BUILT, 'registry.json')).size).toBeLessThanOrEqual(400_000);
    expect(read(pageScript)).not.toContain('registry.json');
    expect(read('background.js')).toContain('registry.json');
  });
});

it('ships no source map, test or foreign address to load from', () => {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.map$|\.test\.|\.ts$/.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.html')))
    expect(read(file), file).not.toMatch(/(?:src|href)="https?:/);
});
