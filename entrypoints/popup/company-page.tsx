import { CompanyCard } from '../../lib/ui/company/company-card';
import type { Shared } from './shared';
import { useCompany } from './use-companies';
import { pinCompany } from './use-settings';
import { useTicks } from './use-ticks';

/** A company's card with its record, and the pin that keeps it at hand. */
export function CompanyPage(props: Shared & { slug: string; back: () => void }) {
  const { slug, store } = props;
  return (
    <CompanyCard
      voice={props.voice}
      brand={useCompany(slug)}
      region={props.region}
      now={new Date()}
      pinned={store.settings.pinned.includes(slug)}
      pin={(slug, pinned) => void store.change(pinCompany(slug, pinned))}
      ticks={useTicks(slug)}
      back={() => {
        props.back();
        props.box.focus();
      }}
    />
  );
}
