import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askToReadPages } from '../../lib/extension/page-access';
import type { PageCommand, TabFindings } from '../../lib/extension/protocol';
import { listRegions } from '../../lib/ui/logic/regions';
import { Tabs } from '../../lib/ui/parts/tabs';
import { Companies } from '../../lib/ui/views/companies';
import { Safety } from '../../lib/ui/views/safety';
import { ThisPage } from '../../lib/ui/views/this-page';
import type { Shared } from './shared';
import type { TabName } from './read-opening';
import { useAccepting } from './use-accepting';
import { useRegistryInfo, useReportLines, useSummaries } from './use-companies';
import { switchSite } from './use-settings';
import { useTabFindings } from './use-tab-findings';

/** After it the page has read itself anew, in milliseconds. */
const SETTLED = 400;

type HomeProps = Shared & { readonly tryText: (text: string) => void };

/** What the popup shows while its box is empty: three tabs, or two where it fills a tab itself. */
export function Home(props: HomeProps) {
  const { t } = props.voice;
  const hasPage = props.tabId !== undefined;
  const [tab, setTab] = useState<TabName>(props.opening.tab ?? (hasPage ? 'page' : 'companies'));
  const [attempt, setAttempt] = useState(0);
  const findings = useTabFindings(props.tabId, attempt);
  const suspicious =
    findings?.cards.filter(({ verdict }) => verdict === 'fake' || verdict === 'caution').length ??
    0;
  return (
    <>
      <Tabs
        voice={props.voice}
        chosen={tab}
        choose={setTab}
        items={[
          ...(hasPage
            ? [
                {
                  name: 'page' as const,
                  icon: 'page' as const,
                  label: t('popup:tabs.page'),
                  alert: {
                    count: suspicious,
                    label: t('popup:tabs.suspicious', { count: suspicious }),
                  },
                },
              ]
            : []),
          { name: 'companies', icon: 'company', label: t('popup:tabs.companies') },
          { name: 'safety', icon: 'shield', label: t('popup:tabs.safety') },
        ]}
      />
      <div id="tl-panel" role="tabpanel" aria-labelledby={`tl-tab-${tab}`} tabIndex={-1}>
        {tab === 'page' && (
          <PagePanel {...props} findings={findings} again={() => setAttempt(attempt + 1)} />
        )}
        {tab === 'companies' && <CompaniesPanel {...props} />}
        {tab === 'safety' && <SafetyPanel {...props} />}
      </div>
    </>
  );
}

function PagePanel(props: HomeProps & { findings: TabFindings | undefined; again: () => void }) {
  const { said, accept } = useAccepting(props.store, props.voice);
  const { tabId, findings } = props;
  const show = async (key: string) => {
    const card = findings?.cards.find((entry) => entry.key === key);
    if (tabId === undefined || !card) return;
    const command: PageCommand = { type: 'show-number', key };
    await browser.tabs
      .sendMessage(tabId, command, { frameId: card.frameId })
      .catch(() => undefined);
    window.close();
  };
  return (
    <>
      {said}
      <ThisPage
        voice={props.voice}
        findings={findings}
        actions={{ openCompany: props.open, accept, showOnPage: (key) => void show(key) }}
        switchSite={(host, on) => {
          void props.store
            .change(switchSite(host, on))
            .then((isKept) => isKept && setTimeout(props.again, SETTLED));
        }}
        reload={() => {
          if (tabId !== undefined) void browser.tabs.reload(tabId).then(props.again);
        }}
        allow={async () => {
          const isAllowed = await askToReadPages().catch(() => false);
          if (isAllowed) setTimeout(props.again, SETTLED);
          return isAllowed;
        }}
      />
    </>
  );
}

function CompaniesPanel(props: HomeProps) {
  const { language } = props.voice;
  const { pinned, recent } = props.store.settings;
  return (
    <Companies
      voice={props.voice}
      pinned={useSummaries(pinned, language, props.region)}
      recent={useSummaries(
        recent.filter((slug) => !pinned.includes(slug)),
        language,
        props.region,
      )}
      registry={useRegistryInfo()}
      open={props.open}
      clearRecent={() => void props.store.change(() => ({ recent: [] }))}
      tryText={props.tryText}
    />
  );
}

function SafetyPanel(props: HomeProps) {
  const [region, setRegion] = useState(props.region);
  return (
    <Safety
      voice={props.voice}
      region={region}
      regions={listRegions(props.voice.language, region, props.region)}
      lines={useReportLines(region, true)}
      chooseRegion={setRegion}
    />
  );
}
