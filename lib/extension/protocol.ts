import type { PageReport } from '../candidates/types';
import type { Brand } from '../registry/types';
import type { CheckAnswer, FindingCard, PageAnswer } from '../ui/models';

/** Everything that crosses between the extension's parts; payloads are parsed on arrival. */
export interface Protocol {
  /** Content script → background. */
  judgePage(report: PageReport): PageAnswer;
  /** Popup → background: what was found in a tab, all frames, worst first. */
  tabFindings(query: { tabId: number }): TabFindings;
  checkText(query: { text: string; company?: string }): CheckAnswer;
  searchCompanies(query: { query: string; limit?: number }): CompanySummary[];
  company(query: { slug: string }): Brand | null;
  /** Reporting and emergency lines of a region. */
  publicLines(query: { region: string }): Brand[];
  registryInfo(query: Record<string, never>): RegistryInfo;
  /** Content script → background: bring the script that searches, or the one that shows, into my frame. */
  loadScript(query: { script: PageScript }): void;
  /** Content script → background: what the user chose on the card or the bar. */
  pageAction(action: PageAction): void;
}

/** What a page's scripts may ask for: search and questions, marks and card. */
export type PageScript = 'desk' | 'view';

/** The site is never in the message: the background takes it from the sender. */
export type PageAction =
  | { readonly type: 'trust'; readonly canonical: string; readonly brand?: string }
  | { readonly type: 'dispute'; readonly canonical: string; readonly brand?: string }
  | { readonly type: 'site-off' }
  /** Takes back what was chosen on a card: of one number, or of the site. */
  | {
      readonly type: 'undo';
      readonly of: 'trust' | 'dispute' | 'site-off';
      readonly canonical: string;
    }
  | { readonly type: 'dismiss-bar' }
  /** Opens the popup's check box in a tab with this text. */
  | { readonly type: 'check'; readonly text: string }
  /** Opens the reporting page of the user's region. */
  | { readonly type: 'open-report' };

export interface TabFindings {
  /**
   * `unreadable`: the page cannot be read (browser page, store, PDF viewer) or has not answered yet;
   * `no-access`: nor may any other, as the person or the browser has it. The popup finds that out.
   */
  readonly state: 'read' | 'read-in-part' | 'off' | 'unreadable' | 'no-access' | 'registry-broken';
  readonly url?: string;
  readonly cards: readonly (FindingCard & { readonly count: number; readonly frameId: number })[];
}

export interface CompanySummary {
  readonly slug: string;
  readonly name: string;
  readonly otherName?: string;
  readonly category: string;
  readonly matched?: string;
  readonly mainLine?: string;
}

export interface RegistryInfo {
  readonly version: string;
  /** Companies, public bodies not counted. */
  readonly companies: number;
  /** Police, regulators, reporting lines. */
  readonly bodies: number;
  readonly numbers: number;
}

/** Background or popup → content script, by `tabs.sendMessage`. */
export type PageCommand =
  | { readonly type: 'show-number'; readonly key: string }
  | { readonly type: 'settings-changed' }
  | { readonly type: 'rescan' };
