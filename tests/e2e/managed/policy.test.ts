import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../../scripts/browser/read-tab-findings';
import {
  BUILT_EXTENSION,
  launchExtension,
  servePages,
  type LaunchedBrowser,
  type PageServer,
} from '../harness';
import { copyExtension, findObstacle, installPolicy } from './install-policy';

const OWN = '020 7946 0124';
const TRUSTED = '400-608-5172';
const FLAGGED = '400-811-3338';
const POLICY = {
  trustedNumbers: ['+864006085172', '400 608 5172'],
  extraBrands: [
    {
      slug: 'acme-travel',
      name: 'Acme Travel Desk',
      numbers: ['+442079460124'],
      domains: ['acme.example'],
    },
    { slug: 'Not A Slug', name: 'Acme', numbers: [] },
  ],
  locked: { language: 'en', region: 'GB', markCaution: false, textSize: 'huge' },
};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Numbers</title>
<p>Acme Travel Desk helpline: ${OWN}</p>
<p>国美电器全国统一售后服务热线：${TRUSTED}</p>
<p>国美电器全国统一客服热线：${FLAGGED}</p>`;

const obstacle = findObstacle();
const where = obstacle ? ` (skipped: ${obstacle})` : '';

describe.skipIf(obstacle)(`a managed policy in the browser${where}`, () => {
  let browser: LaunchedBrowser;
  let server: PageServer;
  let removePolicy: (() => void) | undefined;
  let folder = '';

  beforeAll(async () => {
    const copy = copyExtension(process.env.TRUELINE_EXTENSION ?? BUILT_EXTENSION);
    ({ folder } = copy);
    removePolicy = installPolicy(copy.id, POLICY);
    server = await servePages({ '/': PAGE });
    browser = await launchExtension({ extension: folder });
    expect(browser.extensionId).toBe(copy.id);
  });
  afterAll(async () => {
    removePolicy?.();
    await browser?.close();
    await server?.close();
    rmSync(dirname(folder), { recursive: true, force: true });
  });

  it('shows the organisation’s line as official and never flags a number that it trusts', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/`);
    const { frames } = await waitForFindings(browser.worker!, `${server.origin}/`);
    const cards = Object.values(frames).flatMap((frame) => frame.cards);
    const found = cards.map(({ text, verdict, brand }) => [text, verdict, brand?.slug]);
    expect(found).toContainEqual([OWN, 'official', 'acme-travel']);
    expect(found).toContainEqual([FLAGGED, 'fake', 'gome']);
    expect(found.filter(([text]) => text === TRUSTED).map(([, verdict]) => verdict)).toEqual([
      'unknown',
    ]);
    await page.close();
  });

  it('does so in the check too, and finds the organisation’s line by its name', async () => {
    const page = await browser.openExtensionPage('popup.html');
    page.setDefaultTimeout(8000);
    await page.locator('main').waitFor();
    await page.locator('#box').fill(`Acme Travel Desk ${OWN}`);
    await page.locator('[data-verdict="official"]').first().waitFor();
    await page.locator('#box').fill('acme travel');
    await page.locator('.tl-company-row', { hasText: 'Acme Travel Desk' }).waitFor();
    await page.close();
  });

  it('holds its settings: they are shown, cannot be changed, and say why', async () => {
    const page = await browser.openExtensionPage('options.html');
    page.setDefaultTimeout(8000);
    await page.getByText('Some settings are managed by your organisation.').waitFor();
    const box = page.getByRole('switch', { name: "Mark numbers that aren't confirmed" });
    expect(await box.isDisabled()).toBe(true);
    expect(await box.isChecked()).toBe(false);
    expect(await page.locator('#language').isDisabled()).toBe(true);
    expect(await page.locator('#language').inputValue()).toBe('en');
    expect(await page.locator('#region').inputValue()).toBe('GB');
    expect(
      await page.getByText("Set by your organisation; can't be changed here").count(),
    ).toBeGreaterThan(0);
    const free = page.getByRole('radio', { name: 'Large', exact: true });
    expect(await free.isEnabled()).toBe(true);
    await page.close();
  });

  it('names what it does not understand, and goes without that alone', async () => {
    const page = await browser.openExtensionPage('options.html');
    await page
      .getByText('locked.textSize, trustedNumbers.1, extraBrands.1', { exact: true })
      .waitFor({ timeout: 8000 });
    await page.close();
  });

  it('is over when the organisation takes it back', async () => {
    removePolicy?.();
    removePolicy = undefined;
    await expect
      .poll(
        async () => {
          const page = await browser.openExtensionPage('options.html');
          await page.getByRole('heading', { level: 1 }).waitFor();
          const isHeld = await page.locator('#language').isDisabled();
          await page.close();
          return isHeld;
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe(false);
    const page = await browser.openExtensionPage('options.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator(':disabled').count()).toBe(0);
    expect(await page.getByText('managed by your organisation').count()).toBe(0);
  });
});
