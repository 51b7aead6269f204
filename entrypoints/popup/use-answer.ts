import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/extension/messages';
import { isMessage } from '../../lib/ui/logic/box-text';
import type { AnswerViewProps } from '../../lib/ui/views/answer';

const TYPING_PAUSE = 90;
const LISTED = 12;

/** Asks the background about the text in the box; only the newest question is answered. */
export function useAnswer(
  text: string,
  /** Slug of the company to compare with. */
  company: string | undefined,
  attempt: number,
): AnswerViewProps['state'] | undefined {
  const [state, setState] = useState<AnswerViewProps['state'] | undefined>();
  useEffect(() => {
    const asked = text.trim();
    if (asked === '') {
      setState(undefined);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      ask(asked, company)
        .then((answer) => current && setState(answer))
        .catch(() => current && setState('failed'));
    }, TYPING_PAUSE);
    setState((before) => (before === 'failed' ? 'waiting' : (before ?? 'waiting')));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, company, attempt]);
  return state;
}

async function ask(text: string, company: string | undefined) {
  const [check, companies] = await Promise.all([
    sendMessage('checkText', { text, ...(company && { company }) }),
    isMessage(text) ? [] : sendMessage('searchCompanies', { query: text, limit: LISTED }),
  ]);
  return { text, check, companies: check.isMessage ? [] : companies };
}
