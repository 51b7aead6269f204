import type { Handover } from '../page/keep-lookout';
import type { CreateView } from '../page/page-door';

/** In the extension's own world, which no page can see: where the scripts of a page meet. */
const LOOKOUT = Symbol.for('page'); // page-access.ts asks for it
const SEARCH = Symbol.for('search');
const VIEW = Symbol.for('view');

const world = globalThis as {
  [LOOKOUT]?: (() => Handover) | null;
  [SEARCH]?: true;
  [VIEW]?: CreateView;
};

/** True the first time in a document: a page open at an update may get the script twice. */
export function claimPage(): boolean {
  if (world[LOOKOUT] !== undefined) return false;
  world[LOOKOUT] = null;
  return true;
}

/** Leaves the way to end the lookout where the search finds it. */
export function leaveLookout(end: () => Handover): void {
  world[LOOKOUT] = end;
}

/** The first time in a document what the lookout leaves: the search takes its place. */
export function claimSearch(): Handover | undefined {
  if (world[SEARCH]) return undefined;
  world[SEARCH] = true;
  const left = world[LOOKOUT]?.() ?? { unread: [] };
  // Ended for good; brought in by hand where no lookout is, that one must not begin any more.
  world[LOOKOUT] = null;
  return left;
}

export function leaveView(view: CreateView): void {
  world[VIEW] = view;
}

export function findView(): CreateView | undefined {
  return world[VIEW];
}
