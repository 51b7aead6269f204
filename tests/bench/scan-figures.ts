import type { Bench, Figures } from './figures';
import { median, runInWorlds, withBrowser, type Task } from './measure';

const PAGES = ['/flat-1', '/flat-10', '/sections-10'];
const TASKS: readonly Task[] = ['walk', 'search', 'scan', 'libphonenumber'];

/** A whole scan against a bare walk and against libphonenumber-js, in turn on the same pages. */
export async function measureScan({ origin, runs, say }: Bench): Promise<Figures> {
  const rows = await withBrowser(undefined, async ({ context }) => {
    const all: { path: string; times: Record<Task, number> }[] = [];
    for (const path of PAGES) {
      const times: Record<Task, number[]> = { walk: [], search: [], scan: [], libphonenumber: [] };
      for (let turn = 0; turn < runs; turn++) {
        // Another goes first each time: what one leaves warm must not always favour the next.
        const order = TASKS.map((_, at) => TASKS[(at + turn) % TASKS.length] as Task);
        const took = await runInWorlds(context, origin + path, order);
        for (const task of TASKS) times[task].push(took[task]);
      }
      const medians = TASKS.map((task) => [task, median(times[task])] as const);
      all.push({ path, times: Object.fromEntries(medians) as Record<Task, number> });
      say(`${path}: ${medians.map(([task, time]) => `${task} ${time.toFixed(1)}`).join(', ')} ms`);
    }
    return all;
  });
  const large = rows.filter(({ path }) => path.endsWith('-10'));
  const detail = rows
    .map(
      ({ path, times: { walk, scan, search, libphonenumber } }) =>
        `${path} walk ${walk.toFixed(1)}, search ${search.toFixed(1)} (${(search / walk).toFixed(2)} ×), scan ${scan.toFixed(1)} ms (${(scan / walk).toFixed(2)} ×), libphonenumber ${libphonenumber.toFixed(0)} ms (${(libphonenumber / scan).toFixed(1)} ×)`,
    )
    .join('; ');
  return {
    scanVsWalk: {
      value: Math.max(...large.map(({ times }) => times.scan / times.walk)),
      target: '≤ 1.2',
      detail,
    },
    mainThreadVsLibphonenumber: {
      value: Math.min(...rows.map(({ times }) => times.libphonenumber / times.scan)),
      target: '≥ 10',
      detail: 'least of the three pages',
    },
  };
}
