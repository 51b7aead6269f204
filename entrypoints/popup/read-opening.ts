import { capText } from '../../lib/ui/logic/box-text';

export type TabName = 'page' | 'companies' | 'safety';

/** What the popup is to show first, as whoever opened it asked. */
export interface Opening {
  readonly text?: string;
  /** The text waits in session memory. */
  readonly isPending?: boolean;
  readonly company?: string;
  readonly tab?: TabName;
}

/** Reads `#pending`, `#check=…`, `#company=slug` or `#safe`; anything else asks for nothing. */
export function readOpening(hash: string): Opening {
  const [, name, value = ''] = /^#(pending|check|company|safe)(?:=(.*))?$/s.exec(hash) ?? [];
  if (name === 'safe') return { tab: 'safety' };
  if (name === 'pending') return { isPending: true };
  if (!name) return {};
  const text = decode(value);
  if (name === 'company') return { company: text };
  return { text: capText(text).text };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
