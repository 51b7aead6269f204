import type { FindingCard } from '../models';
import type { Voice } from '../logic/translate';
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

function FindingBody({ voice, card, actions }: Parameters<typeof FindingItem>[0]) {
  const { t } = voice;
  const [brand, line] = [card.brand, card.line];
  const own = card.verdict === 'official' || !brand;
  return (
    <div class="tl-finding-body">
      {card.why.length > 0 && (
        <ul class="tl-why">
          {card.why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {card.advice && <p class="tl-advice">{card.advice}</p>}
      {line && (
        <LineBox
          voice={voice}
          line={line}
          title={own ? t('popup:page.ownLine') : t('popup:page.realLine', { name: brand.name })}
        />
      )}
      <p class="tl-row">
        {brand && actions.openCompany && (
          <button type="button" class="tl-button" onClick={() => actions.openCompany?.(brand.slug)}>
            <Icon name="company" />
            {t('popup:page.companyCard', { name: brand.name })}
          </button>
        )}
        {actions.showOnPage && (
          <button type="button" class="tl-button" onClick={() => actions.showOnPage?.(card.key)}>
            <Icon name="jump" />
            {t('popup:page.jump')}
          </button>
        )}
      </p>
      {actions.accept && card.verdict !== 'official' && (
        <button type="button" class="tl-link" onClick={() => actions.accept?.(card)}>
          {t(card.verdict === 'unknown' ? 'popup:page.trust' : 'popup:page.dispute')}
        </button>
      )}
    </div>
  );
}
