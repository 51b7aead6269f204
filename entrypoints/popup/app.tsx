import { useCallback, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CORRECTION_ADDRESS } from '../../lib/extension/correction-address';
import { updateSettings } from '../../lib/extension/settings';
import { Icon } from '../../lib/ui/parts/icon';
import { Notice } from '../../lib/ui/parts/notice';
import { CompanyPage } from './company-page';
import { Home } from './home';
import { Results } from './results';
import type { AppProps } from './shared';
import { useBox } from './use-box';
import { rememberCompany, useSettings } from './use-settings';

/** The views under the box: a company's card, else answers to the box's text, else the three tabs. */
export function App(props: AppProps) {
  const { t } = props.voice;
  const store = useSettings(props.settings);
  const [company, setCompany] = useState<string | undefined>(props.opening.company);
  const confirm = useCallback(() => {
    document.querySelector<HTMLElement>('.tl-company-row, .tl-finding summary')?.click();
  }, []);
  const [typed, setBox] = useBox(props.box, props.clear, confirm);
  const [shownFor, setShownFor] = useState(typed.text);
  if (shownFor !== typed.text) {
    setShownFor(typed.text);
    setCompany(undefined);
  }
  const open = (slug: string) => {
    setCompany(slug);
    void updateSettings(rememberCompany(slug)).catch(() => undefined); // no room: nobody asked to keep it
    scrollTo(0, 0);
  };
  const shared = { ...props, store, open };
  return (
    <>
      <main>
        {company === undefined && <h1 class="tl-hidden">{t('popup:title')}</h1>}
        {store.failed && <Notice tone="caution" title={t('common:notSaved')} />}
        {company !== undefined ? (
          <CompanyPage {...shared} slug={company} back={() => setCompany(undefined)} />
        ) : typed.text.trim() === '' ? (
          <Home {...shared} tryText={(text) => (setBox(text), props.box.focus())} />
        ) : (
          <Results {...shared} typed={typed} />
        )}
      </main>
      <footer class="tl-foot">
        {CORRECTION_ADDRESS && (
          <p class="tl-small tl-foot-note">
            {t('common:corrections')}{' '}
            <a href={CORRECTION_ADDRESS.href} target="_blank" rel="noreferrer">
              {CORRECTION_ADDRESS.shown}
            </a>
          </p>
        )}
        <button
          type="button"
          class="tl-link"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          <Icon name="settings" />
          {t('common:action.settings')}
        </button>
      </footer>
    </>
  );
}
