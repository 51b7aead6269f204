import type { LocalText as Text } from '../../registry/types';
import { pickText } from '../logic/translate';

/** A record's text; where it exists only in the other language, it is marked as that for readers. */
export function LocalText({ text, language }: { text: Text | undefined; language: string }) {
  const shown = pickText(text, language);
  if (!shown) return null;
  const own = language.startsWith('zh') ? text?.zh : text?.en;
  if (own) return <>{shown}</>;
  return <span lang={language.startsWith('zh') ? 'en' : 'zh'}>{shown}</span>;
}
