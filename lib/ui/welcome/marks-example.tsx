import { VerdictIcon } from '../parts/icon';
import type { Voice } from '../logic/translate';

const SHOWN = ['official', 'fake', 'caution'] as const;

/** A made-up page with the three marks as they stand on real ones, and what each means. */
export function MarksExample({ voice: { t } }: { voice: Voice }) {
  return (
    <>
      <p class="tl-small">{t('welcome:marks.hint')}</p>
      <figure class="tl-example">
        <figcaption>{t('welcome:marks.exampleTitle')}</figcaption>
        <dl>
          {SHOWN.map((verdict) => (
            <div key={verdict} class="tl-example-row" data-verdict={verdict}>
              <dt>
                {t(`welcome:marks.${verdict}.before`)}
                <span class="tl-mark">
                  {t(`welcome:marks.numbers.${verdict}`)}
                  <VerdictIcon verdict={verdict} />
                </span>
              </dt>
              <dd>{t(`welcome:marks.${verdict}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </figure>
      <p>{t('welcome:marks.none')}</p>
    </>
  );
}
