// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLookout, type Handover } from '../../../lib/page/keep-lookout';

const CALM = `<div>${'<p>words</p>'.repeat(200)}</div>`;
/** A change is looked at a quarter of a second later. */
const WAIT = 300;

let tasks: (() => void)[];
let end: () => Handover;

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

test('a page that never rests is looked at all the same', async () => {
  const bringSearch = start(`${CALM}<p>Hotline 400-811-3333</p>`);
  await vi.advanceTimersByTimeAsync(200);
  expect(bringSearch).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(bringSearch).toHaveBeenCalledTimes(1);
});

test('a slice that came late is not worked off twice', async () => {
  const bringSearch = start(`${CALM}<p>Hotline 400-811-3333</p>`);
  await vi.advanceTimersByTimeAsync(3_000);
  runTasks();
  await vi.advanceTimersByTimeAsync(1_000);
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
  for (let at = 0; at < 10; at++) await change(CALM.repeat(10));
  expect(bringSearch).toHaveBeenCalledTimes(1);
  const waiting = tasks.length;
  await change(CALM);
  expect(tasks.length).toBe(waiting);
});

const NUMBER = '<p>Hotline 400-811-3333</p>';

/** What the search that takes over goes on with, the texts of it. */
function takeOver(): { begun: boolean; found: string[]; unread: string[] } {
  const { begun, unread } = end();
  const found = begun?.found.map(({ element }) => element.textContent) ?? [];
  for (const block of begun?.rest ?? []) if (block) found.push(block.element.textContent);
  return { begun: begun !== undefined, found, unread: unread.map((root) => root.textContent) };
}

test('the search goes on from the first find', () => {
  start(`${CALM}${NUMBER}${CALM}<p>Hotline 400-811-3334</p>`);
  runTasks();
  expect(takeOver()).toEqual({
    begun: true,
    found: ['Hotline 400-811-3333', 'Hotline 400-811-3334'],
    unread: [],
  });
});

test('what comes into the page after the first find is handed over, up to the last moment', async () => {
  start(NUMBER);
  runTasks();
  await change('<p>first</p>');
  document.body.insertAdjacentHTML('beforeend', '<p>second</p>');
  expect(takeOver().unread).toEqual(['first', 'second']);
});

test('what changed again and again is handed over once, what is gone not at all', async () => {
  start(NUMBER);
  runTasks();
  for (let at = 0; at < 5; at++) {
    await change('<p class="drawn">one</p><p class="drawn">two</p>');
    if (at < 4) for (const old of document.querySelectorAll('.drawn')) old.remove();
    document.querySelector('p')!.firstChild!.nodeValue = `Hotline 400-811-333${at}`;
  }
  expect(takeOver().unread.toSorted()).toEqual(['Hotline 400-811-3334', 'one', 'two']);
});

test('a sketch that is taken out before its look ends brings nothing', async () => {
  const bringSearch = start(CALM);
  runTasks();
  await change(`<div id="sketch">${CALM}</div>`);
  tasks.shift()!();
  document.getElementById('sketch')!.remove();
  runTasks();
  expect(bringSearch).not.toHaveBeenCalled();
});

test('more changes than can be listed, then a number: the search goes on from the look after them', async () => {
  start(CALM);
  runTasks();
  await change('<p>more</p>'.repeat(5_000).replace('more', 'Hotline 400-811-3333'));
  await vi.advanceTimersByTimeAsync(3_000);
  runTasks();
  expect(takeOver()).toEqual({ begun: true, found: ['Hotline 400-811-3333'], unread: [] });
});

test('what is still being looked at is handed over', async () => {
  const bringSearch = start(`${CALM}${NUMBER}`);
  // The texts of the page are gathered; a change that takes longer comes before they are tested.
  for (let slices = 0; slices < 4; slices++) tasks.shift()!();
  await change(`<div>${CALM.repeat(3)}<p>Hotline 400-811-3335</p></div>`);
  while (bringSearch.mock.calls.length === 0) tasks.shift()!();
  const { begun, found, unread } = takeOver();
  expect(begun).toBe(true);
  expect(found).toContain('Hotline 400-811-3333');
  expect(unread.join()).toContain('Hotline 400-811-3335');
});

test('a find in what came later: the page is read from its beginning', async () => {
  const bringSearch = start(CALM);
  runTasks();
  await change(NUMBER);
  runTasks();
  expect(bringSearch).toHaveBeenCalledTimes(1);
  expect(takeOver()).toEqual({ begun: false, found: [], unread: [] });
});

test('a call link alone: the texts need no second search', () => {
  start('<p>words <a href="tel:4008113333">call us</a></p>');
  runTasks();
  expect(takeOver()).toEqual({ begun: true, found: [], unread: [] });
});

test('changes without end before the search comes: it reads the page from its beginning', async () => {
  start(NUMBER);
  runTasks();
  for (let at = 0; at < 25; at++) await change('<p>more</p>');
  expect(takeOver()).toEqual({ begun: false, found: [], unread: [] });
});

test('more changes at once than can be listed: the same', async () => {
  start(NUMBER);
  runTasks();
  document.body.insertAdjacentHTML('beforeend', '<p>more</p>'.repeat(5_000));
  document.body.insertAdjacentHTML('beforeend', '<p>more</p>');
  expect(takeOver().begun).toBe(false);
});
