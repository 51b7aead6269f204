import { describe, expect, it } from 'vitest';
import { isCallReportHost, isSearchHost, isUserContentHost } from '../../../lib/registry';
import { loadData } from './load';

const registry = loadData();

describe('the owner of a host', () => {
  it.each([
    ['https://www.icbc.com.cn/column/x.html', 'icbc', 'own'],
    ['https://help.apple.com/', 'apple', 'own'],
    ['http://gome.com.cn:8080/a?b=c', 'gome', 'own'],
    ['https://hdfc.bank.in/contact', 'hdfc-bank', 'own'],
    ['https://www.gov.uk/contact-hmrc', 'hmrc', 'own'],
    ['https://www.baidu.com/s?wd=%E5%9B%BD%E7%BE%8E', 'baidu', 'search'],
    ['https://zhidao.baidu.com/question/1.html', 'baidu', 'user-content'],
    ['https://tieba.baidu.com/p/1', 'baidu', 'user-content'],
    ['https://www.google.com/search?q=delta', 'google', 'search'],
    ['https://x.com/someone/status/1', 'x-twitter', 'user-content'],
    ['https://www.facebook.com/groups/1', 'meta', 'user-content'],
    ['https://www.facebook.com/help/contact', 'meta', 'own'],
    ['https://www.amazon.com/product-reviews/B0', 'amazon', 'user-content'],
    ['https://www.amazon.com/gp/help/customer', 'amazon', 'own'],
    ['https://haier.tmall.com/', 'tmall', 'user-content'],
    ['https://mail.google.com/mail/u/0', 'google', 'user-content'],
  ])('%s', (url, slug, role) => {
    expect(registry.hostOwner(url)).toMatchObject({ slug, role });
  });

  it.each([
    'https://evil.gov.uk/',
    'https://someone.gov.cn/',
    'https://notapple.com/',
    'https://apple.com.evil.net/',
    'https://icbc-com-cn.top/',
    'https://xn--pple-43d.com/',
    'http://127.0.0.1/icbc.com.cn',
    'file:///tmp/icbc.com.cn.html',
    'about:blank',
    '',
    'not a url',
  ])('nobody: %s', (url) => {
    expect(registry.hostOwner(url)).toBeNull();
  });

  it('names every owner of a shared host', () => {
    expect(registry.hostOwner('https://www.gov.uk/x')?.slugs).toEqual(
      expect.arrayContaining(['hmrc', 'dvla', 'dwp']),
    );
  });
});

describe('kinds of hosts', () => {
  it.each([
    ['https://www.google.co.uk/search?q=x', isSearchHost, true],
    ['https://cn.bing.com/search?q=x', isSearchHost, true],
    ['https://www.so.com/s?q=x', isSearchHost, true],
    ['https://support.google.com/', isSearchHost, false],
    ['https://www.zhihu.com/question/1', isUserContentHost, true],
    ['https://medium.com/@a/b', isUserContentHost, true],
    ['https://github.com/a/b/issues/1', isUserContentHost, true],
    ['https://www.reddit.com/r/scams', isUserContentHost, true],
    ['https://www.paypal.com/us/cshelp', isUserContentHost, false],
    ['https://800notes.com/Phone.aspx/1-800', isCallReportHost, true],
    ['https://www.tellows.co.uk/num/0800', isCallReportHost, true],
    ['https://example.com/800notes.com', isCallReportHost, false],
  ] as const)('%s %#', (url, test, expected) => {
    expect(test(url)).toBe(expected);
  });
});
