import type { Language } from '../strings';

const NONE: ReadonlyMap<string, string> = new Map();
let opening: Promise<ReadonlyMap<string, string>> | undefined;

/** The records' texts in Traditional characters, read once and only for those who read them; else none. */
export async function openDictionary(language: Language): Promise<ReadonlyMap<string, string>> {
  if (language !== 'zh-TW') return NONE;
  opening ??= readDictionary();
  return opening.catch(() => {
    opening = undefined; // simplified characters are better than no answer
    return NONE;
  });
}

async function readDictionary(): Promise<ReadonlyMap<string, string>> {
  const response = await fetch('/registry.zh-TW.json');
  if (!response.ok) throw new Error(`registry.zh-TW.json: status ${response.status}`);
  return new Map(Object.entries((await response.json()) as Record<string, string>));
}
