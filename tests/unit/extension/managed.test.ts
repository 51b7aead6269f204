import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readManaged, watchManaged } from '../../../lib/extension/settings/managed';

await vi.hoisted(async () => {
  const { fakeBrowser: browser } = await import('wxt/testing');
  Object.assign(browser.runtime, { id: 'trueline' });
  Object.assign(globalThis, { browser });
});

// The browser's answer about the policy may take as long as its machine is busy.

const POLICY = { trustedNumbers: ['+442079460123'] };
const OTHER = { trustedNumbers: [] };

let answer: (policy: unknown) => void;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(
    () => new Promise((resolve) => (answer = resolve as typeof answer)),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Reads, lets a time pass, and says what was read, if anything was. */
async function readWithin(milliseconds: number): Promise<unknown> {
  let read: unknown = 'nothing yet';
  void readManaged().then((policy) => (read = policy));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return read;
}

async function readAnswered(policy: unknown): Promise<unknown> {
  const reading = readManaged();
  answer(policy);
  return reading;
}

test('is the browser’s answer where it comes', async () => {
  expect(await readAnswered(POLICY)).toEqual(POLICY);
  expect(await readAnswered(OTHER)).toEqual(OTHER);
});

test('is the last known one where the browser takes its time', async () => {
  await readAnswered(POLICY);
  expect(await readWithin(100)).toBe('nothing yet');
  expect(await readWithin(200)).toEqual(POLICY);
});

test('is waited for longer where it was never read, then counts as none', async () => {
  expect(await readWithin(4_000)).toBe('nothing yet');
  expect(await readWithin(6_000)).toEqual({});
});

test('is told of where it comes late and is another one, and only then', async () => {
  await readAnswered(POLICY);
  const changed = vi.fn();
  const stop = watchManaged(changed);
  expect(await readWithin(1_000)).toEqual(POLICY);
  answer(POLICY);
  await vi.advanceTimersByTimeAsync(10);
  expect(changed).not.toHaveBeenCalled();

  expect(await readWithin(1_000)).toEqual(POLICY);
  answer(OTHER);
  await vi.advanceTimersByTimeAsync(10);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(await readWithin(1_000)).toEqual(OTHER);
  stop();
});

test('is not told of where none is found for the first time', async () => {
  const changed = vi.fn();
  const stop = watchManaged(changed);
  await readAnswered({});
  await vi.advanceTimersByTimeAsync(10);
  expect(changed).not.toHaveBeenCalled();
  stop();
});

test('is none where the browser has no such storage', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
  expect(await readManaged()).toEqual({});
});
