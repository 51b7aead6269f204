import type { Finding, Reason, Verdict } from '../verdicts/types';

/** A line as a card shows it; all texts are in the user's language already. */
export interface LineCard {
  readonly number: string;
  /** As the source prints it: `400-811-3333`. */
  readonly display: string;
  readonly label: string;
  readonly hours?: string;
  /** Undefined where the hours are not machine-readable. */
  readonly openNow?: boolean;
  readonly checked: string;
  readonly source: string;
}

/** What the card on the page, the popup's list and the check box show for one number. */
export interface FindingCard {
  /** Same for every occurrence of one canonical number with one verdict and brand. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The number as the page writes it. */
  readonly text: string;
  readonly canonical: string;
  /** One sentence. */
  readonly title: string;
  /** Why it is flagged at all, in one sentence: on no list, or also an imitation; fake only. */
  readonly lead?: string;
  /** At most three plain reasons. */
  readonly why: readonly string[];
  /** What to do now. */
  readonly advice: string;
  readonly brand?: { readonly slug: string; readonly name: string; readonly site?: string };
  /** The number's own listed line, or the brand's real line beside a warning. */
  readonly line?: LineCard;
  /** The short word of the mark: 官方, 未证实, 非官方号码, 疑似假冒. */
  readonly badge?: string;
  /** Over the line: whose line it is. */
  readonly lineHeading?: string;
  /** Open or closed now, in words, where the hours are machine-readable. */
  readonly lineStatus?: string;
  /** When and against what the line was checked, in words. */
  readonly lineSource?: string;
  /** Ready text for a report to the authorities; fake and caution only. */
  readonly reportText?: string;
  /** Ready text that tells the project a flag is wrong; fake and caution only. */
  readonly disputeText?: string;
  /** Where that text goes, `https:` or `mailto:`; only in a build with an address for corrections. */
  readonly correction?: string;
}

export interface PlacedFinding {
  readonly windowId: number;
  readonly start: number;
  readonly end: number;
  /** The window's link whose target it is, by its place among them; none for a number of the text. */
  readonly link?: number | undefined;
  readonly key: string;
}

/** The background's answer to a page report. */
export interface PageAnswer {
  readonly findings: readonly PlacedFinding[];
  readonly cards: Readonly<Record<string, FindingCard>>;
  /** UI strings of the on-page card, in the user's language. */
  readonly strings: Readonly<Record<string, string>>;
  readonly settings: PageSettings;
}

export interface PageSettings {
  readonly marks: { official: boolean; fake: boolean; caution: boolean };
  readonly guards: { call: boolean; copy: boolean };
  readonly bar: boolean;
  readonly textSize: 'normal' | 'large' | 'largest';
  /** False where the user or a policy switched this site off. */
  readonly enabled: boolean;
}

export interface CheckAnswer {
  /** The numbers found, as people write them, and whose they are where they are listed. */
  readonly numbers?: readonly {
    readonly canonical: string;
    readonly display: string;
    readonly company?: string;
  }[];
  /** The text speaks to somebody: its advice is shown, and no company is searched by it. */
  readonly isMessage?: boolean;
  readonly brand: { readonly slug: string; readonly name: string } | null;
  readonly cards: readonly FindingCard[];
  readonly findings: readonly Finding[];
  /** One plain sentence for the whole text. */
  readonly summary: string;
  /** What to do now, most important first. */
  readonly advice: readonly string[];
}
