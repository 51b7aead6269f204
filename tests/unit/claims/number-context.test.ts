import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../../scripts/scan-html';

const listed = (html: string, title = ''): string[] =>
  scanHtml({ html, title, url: 'https://pages.example/', lang: 'zh-CN', region: 'CN' })
    .filter(({ verdict }) => verdict === 'official')
    .map(({ text }) => text);

describe('a listed code in a text of telephone numbers needs no word of its own', () => {
  it.each([
    ['<p>台州银行的客服打 95371。泰隆是 95347，别按串了。</p>', '', '95347'],
    ['<ul><li>工会维权 12351</li><li>个税 12366</li></ul>', '社保、医保打哪个电话', '12366'],
    ['<p>客服不受理的，可向 12378 反映。</p>', '', '12378'],
  ])('%s', (html, title, code) => expect(listed(html, title)).toContain(code));
});

describe('digits that only equal a listed code stay digits', () => {
  it.each([
    ['<p>客服电话见下。阅读 12345</p>', '常用电话'],
    ['<p>客服热线见首页，本帖浏览 95588</p>', '常用电话'],
    ['<p>客服电话见下，登记号如 1234/12345/12345。</p>', '常用电话'],
    ['<p>客服：共 95588 条评论</p>', '常用电话'],
    ['<p>今天买了三样东西，花了 12345。</p>', '日记'],
  ])('%s', (html, title) => expect(listed(html, title)).toEqual([]));
});
