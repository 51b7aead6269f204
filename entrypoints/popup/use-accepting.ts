import { useState } from 'preact/hooks';
import type { FindingCard } from '../../lib/ui/models';
import { acceptNumber, type PopupSettings } from './use-settings';

/** Notes what the user says of a number, and remembers which cards were answered. */
export function useAccepting(store: PopupSettings) {
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const accept = (card: FindingCard) => {
    const list = card.verdict === 'unknown' ? 'trusted' : 'disputed';
    store.change(acceptNumber(card.canonical, list, card.brand?.slug));
    setAccepted([...accepted, card.key]);
  };
  return { accepted, accept };
}
