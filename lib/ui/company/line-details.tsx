import type { Line } from '../../registry/types';
import { toDialled } from '../logic/company-lines';
import { findOldDate, formatDate, nameRegion } from '../logic/dates';
import { pickText, type Voice } from '../logic/translate';
import { CopyButton } from '../parts/copy-button';
import { Icon } from '../parts/icon';
import { LocalText } from '../parts/local-text';
import { OpenStateLine } from './open-state';

export interface LineProps {
  readonly voice: Voice;
  readonly line: Line;
  readonly now: Date;
  /** The user's region: a line of theirs need not say where it is for. */
  readonly home: string;
}

/** The line to call: as big as it gets, with all that helps on the phone. */
export function MainLine({ voice, line, now, home }: LineProps) {
  const { t } = voice;
  return (
    <section class="tl-main-line">
      <p class="tl-line-title">
        <LineLabel voice={voice} line={line} home={home} />
      </p>
      <p class="tl-line-number">
        <a class="tl-number tl-number-main" href={`tel:${toDialled(line.number)}`}>
          {line.display}
        </a>
        <CopyButton
          voice={voice}
          text={line.display}
          label={t('common:action.copyNumber', { number: line.display })}
        />
      </p>
      <LineFacts voice={voice} line={line} now={now} />
    </section>
  );
}

/** A line among others: its number, what for, and its facts. */
export function OtherLine({ voice, line, now, home }: LineProps) {
  return (
    <li class="tl-other-line">
      <p class="tl-line-title">
        <LineLabel voice={voice} line={line} home={home} />
      </p>
      <p class="tl-line-number">
        <span class="tl-number">{line.display}</span>
        {line.status === 'active' && line.confidence !== 'low' && (
          <CopyButton
            voice={voice}
            text={line.display}
            label={voice.t('common:action.copyNumber', { number: line.display })}
          />
        )}
      </p>
      <LineFacts voice={voice} line={line} now={now} />
    </li>
  );
}

function LineLabel({ voice, line, home }: Omit<LineProps, 'now'>) {
  const { t, language } = voice;
  const purpose = t(`common:purpose.${line.purpose}`);
  const own = pickText(line.label, language);
  const region = line.region === home ? undefined : nameRegion(line.region, language);
  return (
    <>
      {own && own !== purpose ? <LocalText text={line.label} language={language} /> : purpose}
      {region && <span class="tl-region">{region}</span>}
    </>
  );
}

function LineFacts({ voice, line, now }: { voice: Voice; line: Line; now: Date }) {
  const { t, language } = voice;
  return (
    <>
      {line.hours && <OpenStateLine voice={voice} hours={line.hours} now={now} />}
      {line.human && (
        <div class="tl-fact">
          <Icon name="person" />
          <div>
            <p class="tl-strong">{t('popup:company.human')}</p>
            <p>
              <LocalText text={line.human} language={language} />
            </p>
          </div>
        </div>
      )}
      {line.keys && line.keys.length > 0 && <Keys voice={voice} keys={line.keys} />}
      {line.note && (
        <p class="tl-soft">
          <LocalText text={line.note} language={language} />
        </p>
      )}
      <p class="tl-small">
        {t('common:checkedOn', { date: formatDate(line.checked, language) })}
        {findOldDate([line.checked], now) && ` ${t('popup:company.oldLine')}`}
      </p>
    </>
  );
}

function Keys({ voice, keys }: { voice: Voice; keys: NonNullable<Line['keys']> }) {
  return (
    <div class="tl-fact">
      <Icon name="keypad" />
      <div>
        <p class="tl-strong">{voice.t('popup:company.keys')}</p>
        <dl class="tl-keys">
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>
                <LocalText text={does} language={voice.language} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
