import type { CreateView } from '../page/page-door';

/** In the extension's own world, which no page can see: where the scripts of a page meet. */
const LOOKOUT = Symbol.for('page'); // page-access.ts asks for it
const SEARCH = Symbol.for('search');
const VIEW = Symbol.for('view');

const world = globalThis as {
  [LOOKOUT]?: (() => void) | null;
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
export function leaveLookout(end: () => void): void {
  world[LOOKOUT] = end;
}

/** True the first time in a document: then the search takes the lookout's place. */
export function claimSearch(): boolean {
  if (world[SEARCH]) return false;
  world[SEARCH] = true;
  world[LOOKOUT]?.();
  // Brought in by hand where no lookout is: that one must not begin any more.
  world[LOOKOUT] ??= null;
  return true;
}

export function leaveView(view: CreateView): void {
  world[VIEW] = view;
}

export function findView(): CreateView | undefined {
  return world[VIEW];
}
