import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page';

function open(html: string): Document {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function texts(html: string): string[] {
  return readPage(open(html), 'https://a.example/').windows.map((w) => w.text);
}

function hits(html: string): string[] {
  return readPage(open(html), 'https://a.example/').windows.flatMap((w) =>
    w.runs.map((run) => w.text.slice(run.start, run.end)),
  );
}

describe('reading a page into windows', () => {
  it('joins inline tags and breaks at br', () => {
    expect(texts('<p>客服电话：<em>400</em>-811-3333<br>全天</p>')).toEqual([
      '客服电话：400-811-3333\n全天',
    ]);
  });

  it('keeps blocks apart', () => {
    expect(hits('<table><tr><td>1</td><td>400-811-3333</td><td>2</td></tr></table>')).toEqual([
      '400-811-3333',
    ]);
  });

  it('shows white space as a browser does', () => {
    expect(texts('<p>电话\n   400-811-\n  3333</p>')).toEqual(['电话 400-811- 3333']);
  });

  it('leaves out code, form fields, editors and hidden text', () => {
    const number = '400-811-3333';
    const html = ['script', 'style', 'noscript', 'textarea', 'template']
      .map((tag) => `<${tag}>${number}</${tag}>`)
      .concat(`<input value="${number}">`, `<div contenteditable>${number}</div>`)
      .concat(`<div contenteditable="true"><p>${number}</p></div>`)
      .concat(`<p hidden>${number}</p>`, `<p style="display: none">${number}</p>`)
      .concat(`<p>电话<span style="display:none">${number}</span></p>`)
      .concat(`<div role="textbox"><p>${number}</p></div>`);
    expect(hits(`<body>${html.join('')}</body>`)).toEqual([]);
  });

  it('reads a number as the eye does where hidden digits stand between', () => {
    expect(hits('<p>拨打 400<span style="display:none">9</span>-811-3333</p>')).toEqual([
      '400-811-3333',
    ]);
  });

  it('reads text that aria-hidden hides from screen readers alone', () => {
    expect(hits('<p aria-hidden="true">拨打 400-811-3333</p>')).toEqual(['400-811-3333']);
  });

  it('reads loose text beside blocks, and once', () => {
    expect(hits('<body>拨打 400-811-3333<p>也可</p>或 400-811-3334</body>')).toEqual([
      '400-811-3333',
      '400-811-3334',
    ]);
  });

  it('reads blocks inside inline cards', () => {
    expect(hits('<a href="/x"><div>电话</div><div>400-811-3333</div></a>')).toEqual([
      '400-811-3333',
    ]);
  });

  it('finds numbers in tables whose cells stand without a blank between', () => {
    const rows = '<tr><td>12345678901</td><td>4008113333</td><td>12</td></tr>'.repeat(3);
    expect(hits(`<table>${rows}</table>`)).toContain('4008113333');
  });

  it('makes a window for a call link whose text holds no number', () => {
    const { windows } = readPage(
      open('<p><a href="TEL:4008113333">立即拨打</a></p><p>x</p>'),
      'https://a.example/',
    );
    expect(windows).toHaveLength(1);
    expect(windows[0]).toMatchObject({ text: '立即拨打', runs: [] });
  });

  it.each([
    ['a line end', '<p>电话 4008113333<br>24小时</p>'],
    ['a line end in a tag', '<p>电话 <b>4008113333<br></b><i>24</i>小时</p>'],
    ['a rule', '<div>4008113333<hr>24</div>'],
    ['a line end among hundreds', `<div>${'<i>name</i>, '.repeat(500)}电话 4008113333<hr>24</div>`],
  ])('keeps digits apart that %s stands between', (_, html) => {
    expect(hits(html)).toEqual(['4008113333']);
  });

  it.each([
    ['a script', '<p>电话 400811<script>1</script>3333</p>'],
    ['a place to break', '<p>电话 400811<wbr>3333</p>'],
    ['an empty tag', '<p>电话 400811<i></i>3333</p>'],
  ])('joins digits that %s stands between', (_, html) => {
    expect(hits(html)).toEqual(['4008113333']);
  });

  it('leaves hidden digits out of a block among hundreds of others too', () => {
    const names = '<i>name</i>, '.repeat(500);
    const hidden = ['style="display:none"', 'hidden'].map((by) => `<b ${by}>9</b>`).join('');
    expect(hits(`<p>${names}拨打 400${hidden}-811-3333</p>`)).toEqual(['400-811-3333']);
  });

  it('makes one window of a number and the call link over it, however many stand beside', () => {
    const names = '<a href="/name">name</a>, '.repeat(600);
    expect(hits(`<p>${names}<a href="tel:4008113333">400-811-3333</a></p>`)).toEqual([
      '400-811-3333',
    ]);
  });

  it('reads the line of a call link among hundreds of others, and no other number with it', () => {
    const names = '<a href="/name">name</a>, '.repeat(600);
    const html = `<p>${names}<br>400-811-3334<hr>${names}<br>Call <a href="tel:4008113333">us</a> now<br>${names}</p>`;
    const { windows } = readPage(open(html), 'https://a.example/');
    expect(windows.map(({ text }) => text)).toContain('Call us now');
    expect(
      windows.flatMap(({ links }) => links).filter(({ href }) => href === 'tel:4008113333'),
    ).toHaveLength(1);
  });

  it('cuts a long block into windows of at most 1,200 characters with runs in place', () => {
    const prose = '这是一段没有数字的文字，讲的是售后服务。'.repeat(100);
    const html = `<p>${prose}热线 400-811-3333。${prose}另有 400-811-3334。${prose}</p>`;
    const { windows } = readPage(open(html), 'https://a.example/');
    expect(windows).toHaveLength(2);
    expect(windows.every((w) => w.text.length <= 1200)).toBe(true);
    expect(hits(html)).toEqual(['400-811-3333', '400-811-3334']);
  });

  it('reads a long text node from beginning to end', () => {
    const prose = '没有号码的一行字\n'.repeat(9000);
    expect(hits(`<pre>${prose}电话 400-811-3333\n${prose}</pre>`)).toEqual(['400-811-3333']);
  });

  it('reads through deep nesting', () => {
    const deep = `${'<span>'.repeat(500)}电话 400-811-3333${'</span>'.repeat(500)}`;
    expect(hits(`<div>${deep}</div>`)).toEqual(['400-811-3333']);
  });
});
