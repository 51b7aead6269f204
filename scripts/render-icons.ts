import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

// Draws data/public/icon/*.png from the mark's SVG; run by hand after the mark has changed.

const root = new URL('..', import.meta.url);
const sizes = [16, 32, 48, 128];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of sizes) {
    const source = size <= 32 ? 'mark-small.svg' : 'mark.svg';
    const svg = readFileSync(new URL(`data/icons/${source}`, root), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`data/public/icon/${size}.png`, root), png);
    await page.close();
  }
} finally {
  await browser.close();
}
