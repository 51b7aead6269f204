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
}

export interface TabFindings {
  /** Null: the page cannot be read (browser page, store, PDF viewer) or has not answered yet. */
  readonly state: 'read' | 'read-in-part' | 'off' | 'unreadable';
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
  readonly brands: number;
  readonly numbers: number;
}

/** Background or popup → content script, by `tabs.sendMessage`. */
export type PageCommand =
  | { readonly type: 'show-number'; readonly key: string }
  | { readonly type: 'settings-changed' }
  | { readonly type: 'rescan' };
