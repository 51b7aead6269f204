import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/extension/messages';
import type { ShownNumber } from '../../lib/ui/settings/lists-section';

/** How saved numbers are shown, by canonical number; asked of the background, which reads numbers. */
export function useNumbers(
  entries: readonly { readonly canonical: string }[],
  /** Companies are named in it. */
  language: string | undefined,
): Readonly<Record<string, ShownNumber>> {
  const [shown, setShown] = useState<Readonly<Record<string, ShownNumber>>>({});
  const key = entries.map(({ canonical }) => canonical).join(' ');
  useEffect(() => {
    let current = true;
    void Promise.all(entries.map(({ canonical }) => ask(canonical))).then(
      (found) => current && setShown(Object.fromEntries(found.flat())),
    );
    return () => {
      current = false;
    };
  }, [key, language]);
  return shown;
}

/** Nothing where the number is no longer read as it was saved. */
async function ask(canonical: string): Promise<[string, ShownNumber][]> {
  const text = canonical.replace(/^[A-Z]{2}:/, '');
  const answer = await sendMessage('checkText', { text }).catch(() => undefined);
  const number = answer?.numbers?.find((one) => one.canonical === canonical);
  return number ? [[canonical, number]] : [];
}
