import type { CompanySummary } from '../../extension/protocol';
import type { CheckAnswer } from '../models';
import { LONGEST_TEXT } from '../logic/box-text';
import type { Voice } from '../logic/translate';
import { findNamingVerdict, sortWorstFirst } from '../logic/verdict-order';
import { CompanyList } from '../parts/company-row';
import { ContactsButton } from '../parts/contacts-button';
import { FindingItem, type FindingActions } from '../parts/finding-item';
import { Notice } from '../parts/notice';
import { CompareWith, type Comparison } from './compare-with';

/** What the background said of the text in the box. */
export interface Answer {
  readonly text: string;
  readonly check: CheckAnswer;
  readonly companies: readonly CompanySummary[];
}

export interface AnswerViewProps {
  readonly voice: Voice;
  readonly state: 'waiting' | 'failed' | Answer;
  /** The text was longer than what is checked. */
  readonly cut: boolean;
  readonly actions: FindingActions;
  readonly comparison: Comparison;
  readonly retry: () => void;
}

/** One box, one answer: whose number it is, what a message asks for, or which companies match. */
export function AnswerView(props: AnswerViewProps) {
  const { t } = props.voice;
  const { state } = props;
  if (state === 'waiting') return <p class="tl-soft">{t('popup:answer.waiting')}</p>;
  if (state === 'failed')
    return (
      <Notice tone="caution" title={t('popup:answer.failed')}>
        <button type="button" class="tl-button" onClick={props.retry}>
          {t('common:action.retry')}
        </button>
      </Notice>
    );
  return (
    <section class="tl-answer" aria-label={t('popup:answer.label')}>
      {props.cut && <p class="tl-small">{t('popup:answer.cut', { count: LONGEST_TEXT })}</p>}
      <Verdicts {...props} answer={state} />
    </section>
  );
}

type WithAnswer = AnswerViewProps & { answer: Answer };

function Verdicts(props: WithAnswer) {
  const { t } = props.voice;
  const { check, companies, text } = props.answer;
  if (check.cards.length > 0) return <Numbers {...props} />;
  const names = (
    <CompanyList
      voice={props.voice}
      companies={companies}
      open={(slug) => props.actions.openCompany?.(slug)}
    />
  );
  if (check.isMessage)
    return (
      <>
        <h2 class="tl-verdict-line" data-verdict="unknown">
          {check.summary}
        </h2>
        <Advice {...props} />
        {check.brand && props.actions.openCompany && (
          <ContactsButton
            voice={props.voice}
            brand={check.brand}
            open={props.actions.openCompany}
          />
        )}
      </>
    );
  if (companies.length > 0) return names;
  const unread = (text.match(/\d/g)?.length ?? 0) >= 7 ? 'unread' : 'nothing';
  return (
    <Notice
      icon="search"
      title={t(`popup:answer.${unread}.title`)}
      text={t(`popup:answer.${unread}.text`)}
    />
  );
}

function Numbers(props: WithAnswer) {
  const { check, companies } = props.answer;
  const cards = sortWorstFirst(check.cards);
  const naming = findNamingVerdict(cards) ?? 'unknown';
  const ask = naming !== 'official' && (check.brand === null || props.comparison.company);
  return (
    <>
      {(cards.length > 1 || check.isMessage) && (
        <h2 class="tl-verdict-line" data-verdict={naming}>
          {check.summary}
        </h2>
      )}
      {check.isMessage && <Advice {...props} />}
      {cards.map((card, at) => (
        <FindingItem
          key={card.key}
          voice={props.voice}
          card={card}
          open={at === 0}
          actions={props.actions}
        />
      ))}
      {ask && <CompareWith voice={props.voice} comparison={props.comparison} />}
      <CompanyList
        voice={props.voice}
        title={props.voice.t('popup:answer.companies')}
        companies={companies.filter(({ slug }) => cards.every((card) => card.brand?.slug !== slug))}
        open={(slug) => props.actions.openCompany?.(slug)}
      />
    </>
  );
}

/** What to do now, right under what was found: a frightened person reads no further. */
function Advice({ answer }: WithAnswer) {
  const { advice } = answer.check;
  if (advice.length === 0) return null;
  return (
    <ol class="tl-steps tl-advice-list">
      {advice.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
