import words from '../../data/cues/page-words.json';
import { isChatName, type BrandName } from './brand-names';
import { readCues } from './cue-index';
import { foldCueText } from './fold-cue-text';
import type { PageContext } from './page-context';

const ACCOUNT_REACH = 16;
const accounts = words.chatAccounts.map(foldCueText);
const BY = new RegExp(`(?:^|\\P{L})(?:${words.byChannel.join('|')})\\s*$`, 'u');

/**
 * `WhatsApp support: 020 …`, `Central de atendimento WhatsApp`, `微信客服`: an app that people write in
 * is how a business of any name is reached. The app's own company is meant only where the page's title
 * or main heading is about it, or the text around speaks of the reader's account with it.
 */
export function isChatChannel(name: BrandName, text: string, context: PageContext): boolean {
  return isChatName(name) && !isAboutApp(name, context) && !speaksOfAccount(name, text);
}

/** `WhatsApp customer service number`, `Telegram 帳號被盜`; not `Support by WhatsApp`, `Bella Casa WhatsApp number`. */
function isAboutApp({ text: app }: BrandName, { page, ownName }: PageContext): boolean {
  if (ownName !== undefined) return false;
  return [page.title, page.headings[0] ?? ''].some((title) => {
    const cues = readCues(title);
    const at = cues.folded.indexOf(foldCueText(app));
    if (at < 0 || cues.has('self') || BY.test(cues.folded.slice(0, at))) return false;
    const before = /(\p{Lu}[\p{L}’']*)\s$/u.exec(title.slice(0, at));
    if (before && before.index > 0 && !cues.hasAny(before.index, at - 1)) return false;
    return cues.has('phone') || accounts.some((account) => cues.folded.includes(account));
  });
}

/** `your WhatsApp account`, `recupera tu cuenta de WhatsApp`, 微信账号解封. */
function speaksOfAccount({ text: app }: BrandName, text: string): boolean {
  const folded = foldCueText(text);
  const word = foldCueText(app);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const around = folded.slice(Math.max(0, at - ACCOUNT_REACH), at + word.length + ACCOUNT_REACH);
    if (accounts.some((account) => around.includes(account))) return true;
  }
  return false;
}
