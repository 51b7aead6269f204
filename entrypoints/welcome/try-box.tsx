import { useState } from 'preact/hooks';
import { sendMessage } from '../../lib/extension/messages';
import { capText } from '../../lib/ui/logic/box-text';
import type { Voice } from '../../lib/ui/logic/translate';
import { AnswerView } from '../../lib/ui/views/answer';
import type { CompanySummary } from '../../lib/extension/protocol';
import { useAnswer } from '../popup/use-answer';

const EXAMPLES = ['company', 'number'] as const;

/** The popup's box on the welcome page: same answers, and two examples to press. */
export function TryBox({ voice }: { voice: Voice }) {
  const { t } = voice;
  const [typed, setTyped] = useState({ text: '', cut: false });
  const [company, setCompany] = useState<CompanySummary | undefined>();
  const [attempt, setAttempt] = useState(0);
  const state = useAnswer(typed.text, company?.slug, attempt);
  return (
    <>
      <textarea
        class="tl-input"
        rows={2}
        aria-label={t('popup:box.label')}
        placeholder={t('popup:box.placeholder')}
        value={typed.text}
        onInput={(event) => setTyped(capText(event.currentTarget.value))}
      />
      <p class="tl-row">
        {EXAMPLES.map((name) => (
          <button
            key={name}
            type="button"
            class="tl-chip"
            onClick={() => setTyped(capText(t(`welcome:try.examples.${name}`)))}
          >
            {t(`welcome:try.examples.${name}`)}
          </button>
        ))}
      </p>
      <div aria-live="polite">
        {state && (
          <AnswerView
            voice={voice}
            state={state}
            cut={typed.cut}
            actions={{
              openCompany: (slug) => window.open(`/popup.html#company=${slug}`, '_blank'),
            }}
            comparison={{
              ...(company && { company }),
              search: (query) => sendMessage('searchCompanies', { query, limit: 4 }),
              choose: setCompany,
            }}
            retry={() => setAttempt(attempt + 1)}
          />
        )}
      </div>
    </>
  );
}
