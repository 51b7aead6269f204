import { Section } from './section';
import type { SettingsProps } from './types';

const SIZES = ['normal', 'large', 'largest'] as const;

/** Three sizes of text; each choice is shown in its own size. */
export function TextSizeSection({ voice: { t }, settings, locked, change }: SettingsProps) {
  return (
    <Section title={t('settings:textSize.title')}>
      <div class="tl-sizes" role="radiogroup" aria-label={t('settings:textSize.title')}>
        {SIZES.map((size) => (
          <label key={size} data-text-size={size}>
            <input
              type="radio"
              name="text-size"
              value={size}
              checked={settings.textSize === size}
              disabled={locked.includes('textSize')}
              onChange={() => change({ textSize: size })}
            />
            {t(`settings:textSize.${size}`)}
          </label>
        ))}
      </div>
      <p class="tl-soft">{t('settings:textSize.sample')}</p>
    </Section>
  );
}
