import type { PageReport } from '../candidates/types';
import type { PageAction } from '../extension/protocol';
import type { PageAnswer } from '../ui/models';
import type { View } from './overlay/view';

export type CreateView = (document: Document, door: PageDoor, abort: AbortController) => View;

/** What the page's code may ask of the extension; the entry point knows how. */
export interface PageDoor {
  /** @throws Error where the background cannot answer */
  judge(report: PageReport): Promise<PageAnswer>;
  /** False where it could not be done, as with the browser's storage full. */
  act(action: PageAction): Promise<boolean>;
  /** False once the extension was updated or removed: this script must step aside. */
  isAlive(): boolean;
  /** Brings in the script that shows marks, badges and card; undefined where the browser refuses it. */
  loadView(): Promise<CreateView | undefined>;
}
