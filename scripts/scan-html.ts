import { readPage } from '../lib/page/read-page';
import { judgePage } from '../lib/verdicts';
import type { Finding } from '../lib/verdicts/types';
import { openDocument } from './command-line/open-document';
import { openRegistry } from './command-line/open-registry';

export interface PageSource {
  readonly html: string;
  readonly url: string;
  readonly title: string;
  readonly lang?: string | null | undefined;
  /** The user's region; `UK` means GB. */
  readonly region?: string | null | undefined;
}

/** Reads and judges one page the way the extension does: same reader, same rules. */
export function scanHtml(source: PageSource): Finding[] {
  const document = openDocument(completePage(source));
  const region = source.region === 'UK' ? 'GB' : source.region;
  const report = readPage(document, source.url, region ? { userRegion: region } : {});
  return judgePage(report, openRegistry());
}

/** Wraps a fragment into a page with the title and language given beside it. */
function completePage({ html, title, lang }: PageSource): string {
  if (/<(?:!doctype|html|head|body)[\s>]/i.test(html) && !title && !lang) return html;
  if (/<(?:html|body)[\s>]/i.test(html)) return setTitleAndLanguage(html, title, lang);
  return `<!doctype html><html lang="${escapeText(lang ?? '')}"><head><title>${escapeText(title)}</title></head><body>${html}</body></html>`;
}

function setTitleAndLanguage(html: string, title: string, lang: PageSource['lang']): string {
  let page = html;
  if (title && !/<title[\s>]/i.test(page))
    page = page.replace(/<head[^>]*>/i, (head) => `${head}<title>${escapeText(title)}</title>`);
  if (lang && !/<html[^>]*\slang=/i.test(page))
    page = page.replace(/<html/i, () => `<html lang="${escapeText(lang)}"`);
  return page;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
