import { expect, it } from 'vitest';
import { createMessageTable } from '../../../lib/extension/background/message-table';

const sender = { url: 'https://a.example/' };
const table = createMessageTable();
table.add('company', ({ data }) => {
  if (data === 'wrong') throw new TypeError('not a slug');
  return null;
});

it('answers a message by its name, and sends an error as an error', async () => {
  expect(await table.answer({ type: 'company', data: {} }, sender)).toEqual({ res: null });
  expect(await table.answer({ type: 'company', data: 'wrong' }, sender)).toEqual({
    err: { name: 'TypeError', message: 'not a slug', stack: '' },
  });
});

it.each([
  ...Object.getOwnPropertyNames(Object.prototype),
  '',
  'Company',
  'then',
  7,
  undefined,
  ['company'],
])('has no answer to a message named %j', (type) => {
  expect(table.answer({ type, data: { secret: 1 }, timestamp: 1 }, sender)).toBeUndefined();
});

it.each([undefined, null, 'company', 7, []])('passes over %j, which is no message', (message) => {
  expect(table.answer(message, sender)).toBeUndefined();
});

it('takes one handler a name', () => {
  expect(() => table.add('company', () => null)).toThrow('company');
});
