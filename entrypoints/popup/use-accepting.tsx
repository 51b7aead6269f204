import { useState } from 'preact/hooks';
import type { FindingCard } from '../../lib/ui/models';
import type { Voice } from '../../lib/ui/logic/translate';
import { Notice } from '../../lib/ui/parts/notice';
import { acceptNumber, type PopupSettings } from './use-settings';

/** Notes what the user says of a number, and gives the words that confirm it. */
export function useAccepting(store: PopupSettings, { t }: Voice) {
  const [list, setList] = useState<'trusted' | 'disputed' | undefined>();
  const accept = async (card: FindingCard) => {
    const chosen = card.verdict === 'unknown' ? 'trusted' : 'disputed';
    const isKept = await store.change(acceptNumber(card.canonical, chosen, card.brand?.slug));
    setList(isKept ? chosen : undefined);
    scrollTo(0, 0); // to what is said of it
  };
  const said = (
    <div role="status">{list && <Notice icon="done" title={t(`popup:page.${list}`)} />}</div>
  );
  return { said, accept: (card: FindingCard) => void accept(card) };
}
