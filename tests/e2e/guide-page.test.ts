import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/browser/read-tab-findings';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from './harness';

// The article that the first registry entry came from; it is third-party and not in the project.

const GUIDE = join(import.meta.dirname, '../../../shared/pages/gome-hotline-guide.html');

describe.skipIf(!existsSync(GUIDE))(
  'the GOME guide (skipped where ../shared/pages is absent)',
  () => {
    let browser: LaunchedBrowser;
    let server: PageServer;
    const html = existsSync(GUIDE) ? readFileSync(GUIDE, 'utf8') : '';

    beforeAll(async () => {
      server = await servePages({
        '/guide': html,
        '/changed': html.replaceAll('400-811-3333', '400-811-3338'),
      });
      browser = await launchExtension();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    async function readCards(path: string) {
      const page = await browser.context.newPage();
      await page.goto(server.origin + path);
      const { frames } = await waitForFindings(browser.worker!, server.origin + path);
      await page.close();
      return Object.values(frames).flatMap(({ cards }) => cards);
    }

    it('marks 400-811-3333 official for GOME', async () => {
      const cards = await readCards('/guide');
      expect(cards.filter(({ verdict }) => verdict === 'fake' || verdict === 'caution')).toEqual(
        [],
      );
      expect(cards.find(({ canonical }) => canonical === '+864008113333')).toMatchObject({
        verdict: 'official',
        brand: { slug: 'gome' },
      });
    });

    it('flags the number with its last digit changed and gives the real line', async () => {
      const cards = await readCards('/changed');
      const card = cards.find(({ canonical }) => canonical === '+864008113338');
      expect(card).toMatchObject({ verdict: 'fake', brand: { slug: 'gome' } });
      expect(card?.reasons).toContain('lookalike');
      expect(card?.line?.display).toBe('400-811-3333');
    });
  },
);
