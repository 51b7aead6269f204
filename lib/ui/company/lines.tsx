import type { Brand, Line } from '../../registry/types';
import { findNoSupport, sortLines } from '../logic/company-lines';
import { formatDate } from '../logic/dates';
import { pickNames, type Voice } from '../logic/translate';
import { Notice } from '../parts/notice';
import { MainLine, OtherLine } from './line-details';

interface LinesProps {
  readonly voice: Voice;
  readonly brand: Brand;
  readonly region: string;
  readonly now: Date;
}

/** All numbers of a company: the one to call, the others, the doubtful and the retired ones. */
export function Lines(props: LinesProps) {
  const { t } = props.voice;
  const { main, others, unconfirmed, retired } = sortLines(props.brand.lines, props.region);
  return (
    <>
      <NoSupport {...props} hasLine={main !== undefined} />
      {main && <MainLine voice={props.voice} line={main} now={props.now} home={props.region} />}
      <Fold
        {...props}
        title={t('popup:company.moreLines', { count: others.length })}
        lines={others}
      />
      <Fold
        {...props}
        title={t('popup:company.unconfirmed', { count: unconfirmed.length })}
        text={t('popup:company.unconfirmedText')}
        lines={unconfirmed}
      />
      <Fold
        {...props}
        title={t('popup:company.retired', { count: retired.length })}
        text={t('popup:company.retiredText')}
        lines={retired}
      />
    </>
  );
}

function NoSupport({ voice, brand, region, hasLine }: LinesProps & { hasLine: boolean }) {
  const { t, language } = voice;
  const none = findNoSupport(brand, region);
  if (none) {
    const { name } = pickNames(brand.names, language);
    return (
      <Notice
        tone="caution"
        title={t('popup:company.noSupport.title')}
        text={t('popup:company.noSupport.text', { name })}
      >
        <p class="tl-small">
          {t('popup:company.noSupport.checked', { date: formatDate(none.checked, language) })}
        </p>
      </Notice>
    );
  }
  if (hasLine) return null;
  return (
    <Notice
      icon="phone"
      title={t('popup:company.noLine.title')}
      text={t('popup:company.noLine.text')}
    />
  );
}

function Fold(props: LinesProps & { title: string; text?: string; lines: readonly Line[] }) {
  if (props.lines.length === 0) return null;
  return (
    <details class="tl-lines-fold">
      <summary>{props.title}</summary>
      {props.text && <p class="tl-small">{props.text}</p>}
      <ul class="tl-list">
        {props.lines.map((line) => (
          <OtherLine
            key={line.number}
            voice={props.voice}
            line={line}
            now={props.now}
            home={props.region}
          />
        ))}
      </ul>
    </details>
  );
}
