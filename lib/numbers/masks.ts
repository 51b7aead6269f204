/**
 * Writings that hold digits and are no telephone numbers whatever stands beside
 * them. Each expression is bounded, so that a scan is linear.
 */
export interface Mask {
  readonly name: string;
  readonly shape: RegExp;
}

const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}';
const FREE = '(?<![\\d.\\-/])';
const END = '(?![\\d])';

export const MASKS: readonly Mask[] = [
  { name: 'e-mail address', shape: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  {
    name: 'web address',
    shape:
      /(?<![A-Za-z0-9])(?:https?:\/\/|www\.|ftp:\/\/)[!-~]{1,2000}|(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\.){1,5}(?:com|net|org|cn|top|vip|xyz|info|cc|me|io|gov|edu|uk|in|au|ca|hk|tw|sg|jp|de|fr|es|br|us|co|site|shop|help|live|online|example|dev|app|tv)(?![A-Za-z0-9-])(?:[/:?#][!-~]{0,500})?/gi,
  },
  { name: 'document id', shape: /(?<![\d.])10\.\d{4,9}\/[!-~]{1,200}/g },
  {
    name: 'date',
    shape: new RegExp(
      [
        `${FREE}${YEAR} ?[-/.~] ?${DAY} ?[-/.~] ?${DAY}${END}`,
        `${FREE}${YEAR} ?年 ?${DAY}${END}(?: ?月 ?(?:${DAY}${END})?)?`,
        `${FREE}${DAY}[-/.] ?${DAY}[-/.] ?${YEAR}${END}`,
        `${FREE}${DAY} ?月 ?${DAY} ?[日号號]`,
        `(?<![\\d-])(?:20\\d\\d|19\\d\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?=[-/ ]\\d{4}(?!\\d))`,
      ].join('|'),
      'g',
    ),
  },
  { name: 'years', shape: new RegExp(`${FREE}${YEAR} ?[-~/至到] ?${YEAR}(?![\\d-])`, 'g') },
  { name: 'time of day', shape: /(?<![\d])\d{1,2}:\d{2}(?::\d{2})?(?! ?\d{4})/g },
  {
    name: 'hours of service',
    shape:
      /(?<!\d[-.]?)(?:24 ?(?:小时|小時|時間|h(?:ours?|rs?)?(?![a-z])|std|stunden|horas|heures|ore|\/ ?7(?!\d)|[x×*] ?7(?!\d))|7 ?(?:[x×*]|天) ?24(?!\d)|7 ?\/ ?24(?!\d))/gi,
  },
  { name: 'amount', shape: /(?<![\d,])\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,3})?(?![\d,])/g },
  { name: 'currency', shape: /[¥￥$€£₹] {0,2}\d[\d,.]{0,15}/g },
  { name: 'decimal', shape: /(?<![\d.+])(?:[1-9]\d?|1[0-7]\d|0)\.\d{4,10}(?![\d])/g },
  {
    name: 'IP address',
    shape:
      /(?<![\d.]|\bt(?:el|lf|fno|el[eé]fono)[.:]{0,2} ?)(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(?![\d.])/gi,
  },
  { name: 'version', shape: /(?<![A-Za-z])[vV] ?\d{1,4}(?:\.\d{1,6}){1,4}/g },
  {
    name: 'hex or UUID',
    shape: /(?<![0-9a-zA-Z])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-zA-Z])/g,
  },
  {
    name: 'IBAN',
    shape: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,8}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g,
  },
  {
    name: 'book number',
    shape: /(?<![\d-])97[89](?:[- ]?\d){9}[- ]?[\dX](?![\d-])/g,
  },
  {
    name: 'file name',
    shape:
      /(?<![\w-])[\w-]{1,40}\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|csv|txt|zip|rar|7z|gz|mp[34]|avi|mov|apk|exe|html?|php|aspx?|js|css)(?![A-Za-z0-9])/gi,
  },
  {
    name: 'filing',
    shape: /(?:ICP|网安|網安)[备備证證][ 字第]{0,3}\d{5,14} ?号?(?:-\d{1,3})?/g,
  },
  { name: 'company id', shape: /(?<![\d.])\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}(?!\d)/g },
];

/** Stands for each masked character: joins nothing. */
export const MASKED = '\uE000';

/** A chat's address is the number itself. */
const CHAT =
  /^(?:https?:\/\/)?(?:wa\.me\/|(?:api\.|www\.)?whatsapp\.com\/send\/?\?phone=)(?=\d{7,15}(?!\d))/i;

function blank(found: string): string {
  const kept = CHAT.exec(found)?.[0].length;
  if (kept === undefined) return MASKED.repeat(found.length);
  const digits = /^\d+/.exec(found.slice(kept))?.[0] ?? '';
  return MASKED.repeat(kept) + digits + MASKED.repeat(found.length - kept - digits.length);
}

/** The text with every mask's writing blanked out, same length. */
export function maskText(text: string): string {
  let masked = text;
  for (const { shape } of MASKS) {
    masked = masked.replace(shape, blank);
  }
  return masked;
}
