import type { Brand } from '../../registry/types';
import { nameRegion } from '../logic/dates';
import { toDialled } from '../logic/company-lines';
import { splitReportLines } from '../logic/report-lines';
import { listStrings, pickNames, type Voice } from '../logic/translate';
import { Icon, type IconName } from '../parts/icon';
import { LocalText } from '../parts/local-text';
import { Notice } from '../parts/notice';
import { WebLink } from '../parts/web-link';

const SITUATIONS: readonly (readonly [string, IconName])[] = [
  ['called', 'phone'],
  ['calling', 'keypad'],
  ['asked', 'shield'],
  ['paid', 'clock'],
];

export interface SafetyProps {
  readonly voice: Voice;
  readonly region: string;
  readonly regions: readonly string[];
  /** Undefined while loading, null where they cannot be read. */
  readonly lines: readonly Brand[] | null | undefined;
  readonly chooseRegion: (region: string) => void;
}

/** What to do, by situation, and whom to tell. */
export function Safety(props: SafetyProps) {
  const { t } = props.voice;
  return (
    <>
      <h2 class="tl-heading">{t('tips:title')}</h2>
      <div class="tl-folds">
        {SITUATIONS.map(([name, icon]) => (
          <details key={name} class="tl-fold-box">
            <summary>
              <Icon name={icon} />
              <span>{t(`tips:situations.${name}.title`)}</span>
              <span class="tl-fold">
                <Icon name="down" />
              </span>
            </summary>
            <div class="tl-fold-body">
              <p class="tl-lead">{t(`tips:situations.${name}.lead`)}</p>
              <Tips voice={props.voice} name={name} ordered={name === 'paid'} />
            </div>
          </details>
        ))}
      </div>
      <ReportLines {...props} />
    </>
  );
}

function Tips(props: { voice: Voice; name: string; ordered: boolean }) {
  const items = listStrings(props.voice.t, `tips:situations.${props.name}.items`).map((item) => (
    <li key={item}>{item}</li>
  ));
  return props.ordered ? <ol class="tl-steps">{items}</ol> : <ul class="tl-why">{items}</ul>;
}

function ReportLines(props: SafetyProps) {
  const { t, language } = props.voice;
  const { first, rest } = splitReportLines(props.lines ?? [], props.region);
  return (
    <section>
      <h2 class="tl-heading">{t('tips:report.title')}</h2>
      <label class="tl-small" for="tl-report-region">
        {t('tips:report.region')}
      </label>
      <select
        id="tl-report-region"
        class="tl-input"
        value={props.region}
        onChange={(event) => props.chooseRegion(event.currentTarget.value)}
      >
        {props.regions.map((region) => (
          <option key={region} value={region}>
            {nameRegion(region, language)}
          </option>
        ))}
      </select>
      {props.lines === null && <Notice tone="caution" title={t('tips:report.failed')} />}
      {props.lines?.length === 0 && <p>{t('tips:report.none')}</p>}
      <ReportList {...props} bodies={first} />
      {rest.length > 0 && (
        <details class="tl-lines-fold">
          <summary>{t('tips:report.more', { count: rest.length })}</summary>
          <ReportList {...props} bodies={rest} />
        </details>
      )}
    </section>
  );
}

function ReportList({ bodies, voice, region }: SafetyProps & { bodies: readonly Brand[] }) {
  return (
    <ul class="tl-list">
      {bodies.map((body) => (
        <ReportLine key={body.slug} voice={voice} body={body} region={region} />
      ))}
    </ul>
  );
}

function ReportLine({ voice, body, region }: { voice: Voice; body: Brand; region: string }) {
  const { name } = pickNames(body.names, voice.language);
  const lines = body.lines.filter((line) => line.region === region && line.status === 'active');
  const site = body.channels.find((channel) => channel.url)?.url ?? siteOf(body);
  return (
    <li class="tl-report">
      <p class="tl-strong">{name}</p>
      {lines.map((line) => (
        <p key={line.number} class="tl-report-line">
          <a class="tl-number" href={`tel:${toDialled(line.number)}`}>
            {line.display}
          </a>
          <span class="tl-soft">
            <LocalText text={line.label} language={voice.language} />
          </span>
        </p>
      ))}
      {site && (
        <p>
          <WebLink url={site} />
        </p>
      )}
    </li>
  );
}

function siteOf(body: Brand): string | undefined {
  const own = body.domains.find(({ role }) => role === 'own');
  return own && `https://${own.host}`;
}
