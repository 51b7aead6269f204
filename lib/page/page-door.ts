import type { PageReport } from '../candidates/types';
import type { PageAction } from '../extension/protocol';
import type { PageAnswer } from '../ui/models';
import type { Desk } from './desk/desk';

export type OpenDesk = (document: Document, door: PageDoor, abort: AbortController) => Desk;

/** What the page's code may ask of the extension; the entry point knows how. */
export interface PageDoor {
  /** @throws Error where the background cannot answer */
  judge(report: PageReport): Promise<PageAnswer>;
  /** False where it could not be done, as with the browser's storage full. */
  act(action: PageAction): Promise<boolean>;
  /** False once the extension was updated or removed: this script must step aside. */
  isAlive(): boolean;
  /** Brings in the script that reads, asks and shows; undefined where the browser refuses it. */
  loadDesk(): Promise<OpenDesk | undefined>;
}
