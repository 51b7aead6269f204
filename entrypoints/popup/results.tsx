import { useState } from 'preact/hooks';
import { sendMessage } from '../../lib/extension/messages';
import type { CompanySummary } from '../../lib/extension/protocol';
import { AnswerView } from '../../lib/ui/views/answer';
import type { Shared } from './shared';
import { useAccepting } from './use-accepting';
import { useAnswer } from './use-answer';
import type { BoxText } from './use-box';

const CHOICES = 4;

/** Answers to what is in the box, as it is typed. */
export function Results(props: Shared & { typed: BoxText }) {
  const { t } = props.voice;
  const [attempt, setAttempt] = useState(0);
  const [company, setCompany] = useState<CompanySummary | undefined>();
  const state = useAnswer(props.typed.text, company?.slug, attempt) ?? 'waiting';
  const { said, accept } = useAccepting(props.store, props.voice);
  const found = typeof state === 'string' ? undefined : state;
  const count = found ? found.check.cards.length || found.companies.length : undefined;
  return (
    <>
      <p class="tl-hidden" role="status">
        {count !== undefined && t('popup:answer.spoken', { count })}
        {found &&
          ` ${found.check.isMessage ? found.check.summary : (found.check.cards[0]?.title ?? '')}`}
      </p>
      {said}
      <AnswerView
        voice={props.voice}
        state={state}
        cut={props.typed.cut}
        actions={{ openCompany: props.open, accept }}
        comparison={{
          ...(company && { company }),
          search: (query) => sendMessage('searchCompanies', { query, limit: CHOICES }),
          choose: setCompany,
        }}
        retry={() => setAttempt(attempt + 1)}
      />
      <p class="tl-small tl-forget">{t('popup:answer.forget')}</p>
    </>
  );
}
