import { useEffect, useState } from 'preact/hooks';
import { openPageSpeech, type Namespace } from '../../lib/extension/page-speech';
import type { Settings } from '../../lib/extension/settings';
import type { Voice } from '../../lib/ui/logic/translate';

/** Strings in the language of the settings, followed when it is changed; the document says so too. */
export function useSpeech(
  settings: Settings,
  titleKey: string,
  namespaces: readonly Namespace[],
): (Voice & { region: string }) | undefined {
  const [speech, setSpeech] = useState<(Voice & { region: string }) | undefined>();
  useEffect(() => {
    let current = true;
    void openPageSpeech(settings, namespaces).then((opened) => current && setSpeech(opened));
    return () => {
      current = false;
    };
  }, [settings.language, settings.region]);
  useEffect(() => {
    document.documentElement.dataset.textSize = settings.textSize;
    if (!speech) return;
    document.documentElement.lang = speech.language;
    document.title = speech.t(titleKey);
  }, [speech, settings.textSize]);
  return speech;
}
