import { useState } from 'preact/hooks';
import type { TabFindings } from '../../extension/protocol';
import { findNamingVerdict, sortWorstFirst } from '../logic/verdict-order';
import type { Voice } from '../logic/translate';
import { FindingItem, type FindingActions } from '../parts/finding-item';
import { Notice } from '../parts/notice';
import { RegistryBroken } from '../parts/registry-broken';
import { readHost } from '../parts/web-link';

export interface ThisPageProps {
  readonly voice: Voice;
  /** Undefined while the background has not answered. */
  readonly findings: TabFindings | undefined;
  readonly actions: FindingActions;
  readonly switchSite: (host: string, on: boolean) => void;
  readonly reload: () => void;
  /** Asks for access to pages; false where the person refuses. */
  readonly allow: () => Promise<boolean>;
}

/** What was found on the page behind the popup, worst first. */
export function ThisPage(props: ThisPageProps) {
  const { t } = props.voice;
  const { findings } = props;
  if (!findings) return <p class="tl-soft">{t('popup:page.reading')}</p>;
  const host = findings.url ? readHost(findings.url) : undefined;
  if (findings.state === 'unreadable') return <Unreadable {...props} />;
  if (findings.state === 'no-access') return <NoAccess {...props} />;
  if (findings.state === 'registry-broken') return <RegistryBroken voice={props.voice} />;
  if (findings.state === 'off') return <SwitchedOff {...props} host={host} />;
  return (
    <>
      {findings.cards.length === 0 ? (
        <Notice icon="page" title={t('popup:page.empty.title')} text={t('popup:page.empty.text')} />
      ) : (
        <FindingList {...props} cards={findings.cards} />
      )}
      {findings.state === 'read-in-part' && <p class="tl-small">{t('popup:page.part')}</p>}
      {host && (
        <button type="button" class="tl-link" onClick={() => props.switchSite(host, false)}>
          {t('popup:page.offHere')}
        </button>
      )}
    </>
  );
}

function FindingList(props: ThisPageProps & { cards: TabFindings['cards'] }) {
  const { t } = props.voice;
  const cards = sortWorstFirst(props.cards);
  const naming = findNamingVerdict(cards) ?? 'unknown';
  const count = cards.filter((card) => card.verdict === naming).length;
  const doubtful = cards.filter((card) => card.verdict === 'caution').length;
  const opensFirst = naming === 'fake' || naming === 'caution' || cards.length === 1;
  return (
    <>
      <h2 class="tl-verdict-line" data-verdict={naming}>
        {t(`popup:page.worst.${naming}`, { count })}
        {naming === 'fake' && doubtful > 0 && (
          <span class="tl-also">{t('popup:page.also.caution', { count: doubtful })}</span>
        )}
      </h2>
      {cards.map((card, at) => (
        <FindingItem
          key={`${card.frameId}:${card.key}`}
          voice={props.voice}
          card={card}
          count={card.count}
          open={at === 0 && opensFirst}
          actions={props.actions}
        />
      ))}
    </>
  );
}

/** A page of the web that our script is not in can be loaded anew; the browser's own tell no address. */
function Unreadable({ voice: { t }, findings, reload }: ThisPageProps) {
  if (findings?.url && /^https?:/.test(findings.url))
    return (
      <Notice
        icon="page"
        title={t('popup:page.unchecked.title')}
        text={t('popup:page.unchecked.text')}
      >
        <button type="button" class="tl-button tl-primary" onClick={reload}>
          {t('popup:page.unchecked.reload')}
        </button>
      </Notice>
    );
  return (
    <Notice
      icon="page"
      title={t('popup:page.unreadable.title')}
      text={t('popup:page.unreadable.text')}
    />
  );
}

/** Access to pages was taken back or never given: says so, and asks for it at a click. */
function NoAccess({ voice: { t }, allow }: ThisPageProps) {
  const [refused, setRefused] = useState(false);
  return (
    <Notice
      tone="caution"
      title={t('popup:page.no-access.title')}
      text={t('popup:page.no-access.text')}
    >
      <button
        type="button"
        class="tl-button tl-primary"
        onClick={() => void allow().then((isAllowed) => setRefused(!isAllowed))}
      >
        {t('popup:page.no-access.allow')}
      </button>
      <p role="status" class="tl-small">
        {refused && t('popup:page.no-access.refused')}
      </p>
    </Notice>
  );
}

function SwitchedOff({ voice, host, switchSite }: ThisPageProps & { host: string | undefined }) {
  const { t } = voice;
  return (
    <Notice
      icon="shield"
      title={t('popup:page.off.title')}
      text={host && t('popup:page.off.text', { host })}
    >
      {host && (
        <button type="button" class="tl-button tl-primary" onClick={() => switchSite(host, true)}>
          {t('popup:page.off.on')}
        </button>
      )}
    </Notice>
  );
}
