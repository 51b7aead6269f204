import type { FindingCard } from '../models';
import type { Voice } from '../logic/translate';
import { DigitPairView } from './digit-pair';
import { ContactsButton } from './contacts-button';
import { Icon, VerdictIcon } from './icon';
import { LineBox } from './line-box';

/** What a person can do about one finding; an action left out is not offered. */
export interface FindingActions {
  readonly openCompany?: (slug: string) => void;
  readonly showOnPage?: (key: string) => void;
  /** The user says that the number is fine, or that the warning is wrong. */
  readonly accept?: (card: FindingCard) => void;
}

/** One number with its verdict; opens to the reasons, the advice and the real line. */
export function FindingItem(props: {
  voice: Voice;
  card: FindingCard;
  count?: number;
  open?: boolean;
  actions: FindingActions;
}) {
  const { t } = props.voice;
  const { card } = props;
  return (
    <details class="tl-finding" data-verdict={card.verdict} open={props.open}>
      <summary>
        <VerdictIcon verdict={card.verdict} />
        <span class="tl-finding-head">
          <span class="tl-number tl-number-found">{card.text}</span>
          <span class="tl-finding-verdict">{card.title}</span>
          {props.count !== undefined && props.count > 1 && (
            <span class="tl-small">{t('popup:page.times', { count: props.count })}</span>
          )}
        </span>
        <span class="tl-fold">
          <Icon name="down" />
        </span>
      </summary>
      <FindingBody {...props} />
    </details>
  );
}

function FindingBody({ voice, card, count, actions }: Parameters<typeof FindingItem>[0]) {
  const { t } = voice;
  const { brand, line, verdict } = card;
  const isWarned = verdict === 'fake' || verdict === 'caution';
  const own = verdict === 'official' || !brand;
  const title = isWarned && brand ? `callInstead.${verdict}` : own ? 'ownLine' : 'realLine';
  // On no list: the title has said it.
  const saysAllInTitle = verdict === 'unknown' && card.reasons.every((one) => one === 'not-listed');
  // What the box under it says already, the sentence need not say again.
  const advice = line && card.advice.includes(line.display) ? '' : card.advice;
  return (
    <div class="tl-finding-body">
      <DigitPairView voice={voice} card={card} />
      {advice && <p class="tl-advice">{advice}</p>}
      {line && (
        <LineBox
          voice={voice}
          line={line}
          status={card.lineStatus}
          title={t(`popup:page.${title}`, { name: brand?.name ?? '' })}
        />
      )}
      {!saysAllInTitle && <Why why={card.why} />}
      <p class="tl-row">
        {brand && actions.openCompany && (
          <ContactsButton voice={voice} brand={brand} open={actions.openCompany} />
        )}
        {actions.showOnPage && (
          <button type="button" class="tl-button" onClick={() => actions.showOnPage?.(card.key)}>
            <Icon name="jump" />
            {t('popup:page.jump', { count: count ?? 1 })}
          </button>
        )}
      </p>
      {actions.accept && verdict !== 'official' && (
        <button type="button" class="tl-link" onClick={() => actions.accept?.(card)}>
          {t(verdict === 'unknown' ? 'popup:page.trust' : 'popup:page.dispute')}
        </button>
      )}
    </div>
  );
}

/** The reasons; a single one needs no list. */
function Why({ why }: { why: readonly string[] }) {
  if (why.length === 0) return null;
  if (why.length === 1) return <p>{why[0]}</p>;
  return (
    <ul class="tl-why">
      {why.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
