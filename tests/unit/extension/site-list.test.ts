import { expect, it } from 'vitest';
import { dropSite, isListedSite, readHost } from '../../../lib/extension/judging/site-list';

it.each([
  ['https://www.a.example/page', 'a.example'],
  ['https://a.example:8080/', 'a.example'],
  ['http://www.example/', 'www.example'],
  ['file:///tmp/a.html', ''],
  ['no address', ''],
])('%s is of the site %s', (url, host) => expect(readHost(url)).toBe(host));

it.each([
  [['a.example'], 'https://www.a.example/x', true],
  [['www.a.example'], 'https://a.example/x', true],
  [['www.a.example'], 'https://www.a.example/x', true],
  [['a.example'], 'https://b.a.example/', false],
  [['a.example'], 'https://aa.example/', false],
  [[''], 'file:///tmp/a.html', false],
])('%j lists %s: %j', (hosts, url, isListed) => expect(isListedSite(hosts, url)).toBe(isListed));

it('a site is taken off the list however it was kept', () => {
  expect(dropSite(['www.a.example', 'b.example'], 'a.example')).toEqual(['b.example']);
});
