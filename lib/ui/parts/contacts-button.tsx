import type { Voice } from '../logic/translate';
import { Icon } from './icon';

/** Leads to a company's card; its spoken name says whose. */
export function ContactsButton(props: {
  voice: Voice;
  brand: { readonly slug: string; readonly name: string };
  open: (slug: string) => void;
}) {
  const { t } = props.voice;
  const { slug, name } = props.brand;
  return (
    <button
      type="button"
      class="tl-button"
      aria-label={t('popup:page.contactsOf', { name })}
      onClick={() => props.open(slug)}
    >
      <Icon name="company" />
      {t('popup:page.contacts')}
    </button>
  );
}
