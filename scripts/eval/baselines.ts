import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max';
import type { ShownFinding } from '../command-line/show-finding';
import { openDocument } from '../command-line/open-document';
import { openRegistry } from '../command-line/open-registry';
import type { PageSource } from '../scan-html';

export type Baseline = (page: PageSource) => ShownFinding[];

const ALARM =
  /virus|infected|blocked|suspended|locked|expired|urgent|immediately|helpline|toll[- ]?free|中毒|冻结|停用|紧急|立即|24小时|全国统一|人工客服/i;
const TOLL_FREE = /^\+(?:1(?:800|833|844|855|866|877|888)|86[48]00|4480[08]|91180|61180)/;

/** What simple programs would do on the same pages, to be shown in the same table. */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  'exact match against the list': (page) => {
    const text = readText(page);
    return [...text.matchAll(/\+?\d[\d\s().-]{2,18}\d/g)].flatMap(([written]) => {
      const digits = written.replace(/\D/g, '');
      const canonical = [
        `CN:${digits}`,
        `+${digits}`,
        `+86${digits}`,
        `+1${digits}`,
        `+44${digits.slice(1)}`,
        `+91${digits}`,
      ].find((key) => openRegistry().owners(key).length > 0);
      return canonical ? [finding(written, canonical, 'official')] : [];
    });
  },
  'libphonenumber-js and the list': (page) =>
    parse(page).map(({ written, canonical }) =>
      finding(written, canonical, isListed(canonical) ? 'official' : 'fake'),
    ),
  'toll-free number beside alarm words': (page) => {
    const alarmed = ALARM.test(`${page.title} ${readText(page)}`);
    return parse(page).map(({ written, canonical }) =>
      finding(written, canonical, alarmed && TOLL_FREE.test(canonical) ? 'fake' : 'unknown'),
    );
  },
};

function parse(page: PageSource): { written: string; canonical: string }[] {
  const text = readText(page).slice(0, 20_000);
  const country =
    (page.region === 'UK' ? 'GB' : page.region) ??
    (/^zh-(?:TW|HK)/.exec(page.lang ?? '') ? page.lang?.slice(3) : 'CN');
  return findPhoneNumbersInText(text, country as CountryCode).map(
    ({ number, startsAt, endsAt }) => ({
      written: text.slice(startsAt, endsAt),
      canonical: number.number as string,
    }),
  );
}

function readText({ html }: PageSource): string {
  return openDocument(`<body>${html}</body>`).body.textContent ?? '';
}

function isListed(canonical: string): boolean {
  return openRegistry().owners(canonical).length > 0;
}

function finding(text: string, canonical: string, verdict: string): ShownFinding {
  return { text, canonical, verdict, brand: null, owners: [], reasons: [] };
}
