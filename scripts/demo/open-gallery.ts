import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { servePages, type PageServer } from '../browser/serve-pages';

const DEMO = join(import.meta.dirname, '../../data/demo');

export interface GalleryPage {
  readonly file: string;
  /** The address it plays: no request for it leaves the machine. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly what: { readonly zh: string; readonly en: string };
  readonly expect: readonly {
    readonly text: string;
    readonly canonical: string;
    readonly verdict: string;
    readonly brand: string | null;
  }[];
}

export function readGallery(): GalleryPage[] {
  return JSON.parse(readFileSync(join(DEMO, 'gallery.json'), 'utf8')) as GalleryPage[];
}

/**
 * Serves the gallery's front page on the loopback address; each example answers at the
 * address it plays, by interception in this browser, so that the extension sees a real host.
 */
export async function openGallery(context: BrowserContext): Promise<PageServer> {
  const pages = readGallery();
  const server = await servePages({
    '/': readFileSync(join(DEMO, 'index.html'), 'utf8'),
    ...Object.fromEntries(
      pages.map(({ file, url }) => [
        `/${file}`,
        { body: '', status: 302, headers: { location: url } },
      ]),
    ),
  });
  for (const { url, file } of pages)
    await context.route(
      (requested) => requested.href === new URL(url).href,
      (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: readFileSync(join(DEMO, file), 'utf8'),
        }),
    );
  return server;
}
