import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { TextWindow } from '../../../lib/candidates/types';
import { readPage } from '../../../lib/page/read-page';

/** The window of the block that holds a text. */
function readWindow(html: string, text: string): TextWindow {
  const { document } = new Window({ url: 'https://pages.example/' });
  document.body.innerHTML = html;
  const { windows } = readPage(document as unknown as Document, 'https://pages.example/');
  const found = windows.find((window) => window.text.includes(text));
  if (!found) throw new Error(`no window holds ${text}`);
  return found;
}

describe('what surrounds a number', () => {
  test('headings, nearest and highest in rank, not those of a neighbour', () => {
    const window = readWindow(
      `<h1>Help</h1><section><h2>Billing</h2><p>x</p></section>
       <section><h2>Baggage</h2><p>400-811-3333</p></section>`,
      '400-811-3333',
    );
    expect(window.headings).toEqual(['Baggage', 'Help']);
  });

  test('row, column and caption of a table', () => {
    const { table } = readWindow(
      `<table><caption>Banks</caption><tr><th>Bank</th><th>Phone</th></tr>
       <tr><td>Harbour</td><td>400-811-3333</td></tr></table>`,
      '400-811-3333',
    );
    expect(table).toEqual({ column: 'Phone', row: 'Harbour', caption: 'Banks' });
  });

  test('a table that lays the page out is none', () => {
    const { table } = readWindow(
      '<table><tr><td>Home | Map</td></tr><tr><td>400-811-3333</td></tr></table>',
      '400-811-3333',
    );
    expect(table).toBeUndefined();
  });

  test('the term of a definition', () => {
    const html = '<dl><dt>Front desk</dt><dd>1</dd><dt>Support</dt><dd>400-811-3333</dd></dl>';
    expect(readWindow(html, '400-811-3333').lead).toBe('Support');
  });

  test('the line before, within the same card', () => {
    const html = `<div class="card"><p>Shop</p></div>
      <div class="card"><a href="https://a.example/"><h3>Title</h3></a><p>Call:</p><p>400-811-3333</p></div>`;
    const window = readWindow(html, '400-811-3333');
    expect(window.before).toEqual(['Call:', 'Title']);
    expect(window.cardLink).toBe('https://a.example/');
  });

  test('the part of the page', () => {
    const html = '<main><p>x</p></main><footer><p>400-811-3333</p></footer>';
    expect(readWindow(html, '400-811-3333').area).toBe('footer');
  });

  test('links over the words around a number, and over a part of it', () => {
    const html =
      '<p><a href="/a">Hotline</a> 400-<a href="tel:4008113334"><b>811</b>-3333</a> <a href="/b">all</a></p>';
    const { text, links } = readWindow(html, '400-811-3333');
    expect(links.map(({ start, end, href }) => [text.slice(start, end).trim(), href])).toEqual([
      ['Hotline', '/a'],
      ['811-3333', 'tel:4008113334'],
      ['all', '/b'],
    ]);
  });

  test('the link behind hundreds of others in one block', () => {
    const names = '<a href="/name">name</a>, '.repeat(450);
    const html = `<p>${names}<a href="tel:4008113334">400-811-3333</a></p>`;
    const { text, links } = readWindow(html, '400-811-3333');
    const link = links.find(({ href }) => href === 'tel:4008113334')!;
    expect(text.slice(link.start, link.end)).toBe('400-811-3333');
  });

  test('a call link on a picture, which has no text', () => {
    const html = '<p>Hotline <a href="tel:4008113334"><img alt=""></a></p>';
    const { links } = readWindow(html, 'Hotline');
    expect(links).toEqual([{ start: 8, end: 8, href: 'tel:4008113334' }]);
  });
});
