import type { Finding } from '../../verdicts/types';
import type { FindingCard } from '../models';
import { chooseBrandName, type CardContext } from './card-context';

/** Ready texts to copy for a flagged number; `{url}` is filled on the page, which alone knows it. */
export function writeTexts(
  finding: Finding,
  title: string,
  real: string | undefined,
  context: CardContext,
): Pick<FindingCard, 'reportText' | 'disputeText' | 'correction'> {
  const { verdict, brand, text, canonical, checked, reasons } = finding;
  if (verdict !== 'fake' && verdict !== 'caution') return {};
  const { t, today, correctionAddress } = context;
  const name = brand === null ? '' : chooseBrandName(context, brand);
  const number = text || canonical;
  return {
    reportText: t('card:report-text', {
      number,
      brand: name,
      today,
      date: checked ?? today,
      real: real ? t('card:report-real', { brand: name, number: real }) : '',
    }),
    disputeText: t('card:dispute-text', {
      number,
      canonical,
      title,
      reasons: reasons.join(', '),
      today,
      address: correctionAddress ? t('card:dispute-address', { address: correctionAddress }) : '',
    }),
    ...(correctionAddress && { correction: writeLink(correctionAddress) }),
  };
}

/** `fix@host` → `mailto:fix@host`; a page's address stays as it is. */
function writeLink(address: string): string {
  return /^(?:https|mailto):/.test(address) ? address : `mailto:${address}`;
}
