// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLookout } from '../../../lib/page/keep-lookout';

const CALM = `<div>${'<p>words</p>'.repeat(200)}</div>`;
/** A change is looked at a quarter of a second later. */
const WAIT = 300;

let tasks: (() => void)[];
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  tasks = [];
  vi.stubGlobal('scheduler', {
    postTask(task: () => void) {
      tasks.push(task);
      return Promise.resolve();
    },
  });
  // Each look at the clock takes longer than a slice.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
});

afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function start(html: string) {
  document.body.innerHTML = html;
  const bringSearch = vi.fn(() => Promise.resolve());
  end = keepLookout(document, bringSearch);
  return bringSearch;
}

function runTasks(): void {
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
}

async function change(html: string): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', html);
  await vi.advanceTimersByTimeAsync(WAIT);
}

test('a number at the end of a page is found slice by slice', () => {
  const bringSearch = start(`${CALM}<p>Hotline 400-811-3333</p>`);
  expect(bringSearch).not.toHaveBeenCalled();
  runTasks();
  expect(bringSearch).toHaveBeenCalledTimes(1);
});

test('a page without a number is left alone, however long the look takes', async () => {
  const bringSearch = start(CALM);
  runTasks();
  await change(CALM);
  runTasks();
  expect(bringSearch).not.toHaveBeenCalled();
});

test('nothing goes on once the search has taken over', () => {
  const bringSearch = start(`${CALM}<p>Hotline 400-811-3333</p>`);
  end();
  runTasks();
  expect(bringSearch).not.toHaveBeenCalled();
});

test('a page that changes faster than it can be looked at is searched', async () => {
  const bringSearch = start(CALM);
  for (let at = 0; at < 10; at++) await change(CALM);
  expect(bringSearch).toHaveBeenCalledTimes(1);
  expect(tasks.length).toBeLessThan(10);
});
