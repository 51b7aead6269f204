import type { PageReport } from '../../candidates/types';
import { buildCard } from '../../ui/card/build-card';
import type { FindingCard, PageAnswer, PageSettings } from '../../ui/models';
import { judgePage } from '../../verdicts';
import type { Finding } from '../../verdicts/types';
import type { Settings } from '../settings';
import { pickPageStrings } from './page-strings';
import type { Judging } from './judging';
import { isListedSite } from './site-list';

/** Judges a report; on a site switched off nothing is judged and the answer says so. */
export function answerPage(report: PageReport, judging: Judging): PageAnswer {
  const { settings, speech } = judging;
  const enabled = !isListedSite(settings.sitesOff, report.page.url);
  const findings = enabled ? judgeWithUser(report, judging) : [];
  const cards: Record<string, FindingCard> = {};
  const placed = findings.map((finding) => {
    const key = `${finding.canonical}|${finding.verdict}|${finding.brand ?? ''}`;
    cards[key] ??= { ...buildCard(finding, { ...judging, ...speech }), key };
    return { windowId: finding.windowId, ...finding.span, link: finding.link, key };
  });
  return {
    findings: placed,
    cards,
    strings: pickPageStrings(speech.t),
    settings: readPageSettings(settings, report.page.url, enabled),
  };
}

/** The user's region goes in; numbers the user trusts, or whose flag the user called wrong, come out unflagged. */
function judgeWithUser(report: PageReport, judging: Judging): readonly Finding[] {
  const { published, speech, today } = judging;
  const page = { ...report.page, userRegion: speech.region };
  // One text made to trip the judging must not silence the page.
  const onError = (error: unknown) => console.error('TrueLine: a text could not be judged', error);
  return judgePage({ ...report, page }, published, { today, onError }).map((finding) =>
    isExcused(finding, judging)
      ? { ...finding, verdict: 'unknown', reasons: ['not-listed'] }
      : finding,
  );
}

/** Only a warning is excused: a user's word never turns a number official. */
export function isExcused(
  finding: Finding,
  { settings, trustedNumbers }: Pick<Judging, 'settings' | 'trustedNumbers'>,
): boolean {
  if (finding.verdict !== 'fake' && finding.verdict !== 'caution') return false;
  const own = [...settings.trusted, ...settings.disputed].map(({ canonical }) => canonical);
  return [...own, ...trustedNumbers].includes(finding.canonical);
}

function readPageSettings(settings: Settings, url: string, enabled: boolean): PageSettings {
  return {
    marks: {
      official: settings.markOfficial,
      fake: settings.markFake,
      caution: settings.markCaution,
    },
    guards: { call: settings.guardCall, copy: settings.guardCopy },
    bar: settings.bar && !isListedSite(settings.barDismissed, url),
    textSize: settings.textSize,
    enabled,
  };
}
