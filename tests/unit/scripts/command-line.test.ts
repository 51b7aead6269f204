import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The contract of DESIGN section 5: scripts and checks rely on it.

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'trueline-cli-'));

function run(
  script: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(ROOT, `scripts/${script}.ts`), ...args],
      { cwd: ROOT, maxBuffer: 64e6 },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const readLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const bank = '<h1>招商银行信用卡客服</h1><p>信用卡服务热线 400-820-5555</p>';

describe('scan', () => {
  it('prints one line of JSON a file', async () => {
    const first = write('a.html', bank);
    const second = write('b.html', '<p>hello</p>');
    const { code, out } = await run('scan', '--json', first, second);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual([first, second]);
    expect(lines[0].findings).toEqual([
      {
        text: '400-820-5555',
        canonical: '+864008205555',
        verdict: 'official',
        brand: 'cmb',
        owners: ['cmb'],
        reasons: ['listed'],
      },
    ]);
    expect(lines[1].findings).toEqual([]);
  });

  it('answers cases in order, puts an error in the place of a bad line, and exits 1', async () => {
    const cases = write(
      'cases.jsonl',
      [
        JSON.stringify({
          id: 'a',
          url: 'https://a.example/',
          title: '',
          html: bank,
          lang: 'zh-CN',
        }),
        '{ broken',
        JSON.stringify({ id: 'c', url: 'https://a.example/', title: '' }),
        JSON.stringify({
          id: 'd',
          url: 'https://a.example/',
          title: 't',
          html: '<p>none</p>',
          region: 'UK',
        }),
      ].join('\n'),
    );
    const { code, out } = await run('scan', '--cases', cases);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'c', 'd']);
    expect(lines[1]).toMatchObject({ line: 2, error: expect.stringContaining('JSON') });
    expect(lines[2]).toMatchObject({ id: 'c', line: 3, error: expect.stringContaining('"html"') });
    expect(lines[3].findings).toEqual([]);
  });

  it('reads a page saved in the character set that it states', async () => {
    const gbk = Buffer.concat([
      Buffer.from('<meta charset="gbk"><p>'),
      Buffer.from([0xb9, 0xa4, 0xc9, 0xcc, 0xd2, 0xf8, 0xd0, 0xd0, 0xbf, 0xcd, 0xb7, 0xfe]), // 工商银行客服
      Buffer.from(' 95588</p>'),
    ]);
    const path = join(folder, 'gbk.html');
    writeFileSync(path, gbk);
    const { out } = await run('scan', '--json', path);
    expect(JSON.parse(out).findings[0]).toMatchObject({ canonical: 'CN:95588', brand: 'icbc' });
  });

  it.each([
    ['no file', []],
    ['an unknown flag', ['--jsn', 'a.html']],
    ['--url with two files', ['--url', 'https://a.example', 'a.html', 'b.html']],
    ['a file that is not there', ['/nowhere/a.html']],
    ['a URL that is none', ['--url', 'a b', 'a.html']],
    ['a URL without its beginning', ['--url', 'www.example.com:8080/', 'a.html']],
    ['a value where none belongs', ['--json=yes', 'a.html']],
    ['no value where one belongs', ['a.html', '--url']],
  ])('exits 2 and says why on standard error: %s', async (_, args) => {
    const { code, out, err } = await run('scan', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage');
  });
});

describe('what a hundred files and lines may hold', () => {
  const page = { id: 'a', url: 'https://a.example/', title: '', html: bank };
  const scanCase = async (...cases: object[]) => {
    const file = write('odd.jsonl', cases.map((one) => JSON.stringify(one)).join('\n'));
    const { code, out } = await run('scan', '--cases', file);
    return { code, lines: readLines(out) };
  };

  it('a file that is not there costs the others nothing', async () => {
    const there = write('there.html', bank);
    const { code, out, err } = await run('scan', '--json', there, '/nowhere/a.html', folder, there);
    expect(code).toBe(1);
    expect(err).toBe('');
    const lines = readLines(out);
    expect(lines.map(({ file }) => file)).toEqual([there, '/nowhere/a.html', folder, there]);
    expect(lines.map(({ error }) => error)).toEqual([
      undefined,
      'no such file',
      'it is a folder',
      undefined,
    ]);
    expect(lines[3].findings).toHaveLength(1);
    const plain = await run('scan', '/nowhere/a.html', there);
    expect(plain.code).toBe(1);
    expect(plain.err).toBe('/nowhere/a.html: no such file\n');
    expect(plain.out).toContain('400-820-5555');
  });

  it('a field that is wrong is named, with what to write', async () => {
    const { code, lines } = await scanCase(
      { ...page, lang: ['zh'] },
      { ...page, region: 'xx' },
      { ...page, url: 'no address' },
      { ...page, url: 'a.example:80/x' },
      { ...page, title: 7, html: null },
      { ...page, id: 7 },
      page,
    );
    expect(code).toBe(1);
    expect(lines.slice(0, 6)).toEqual([
      { id: 'a', line: 1, error: 'field "lang" must be a text' },
      {
        id: 'a',
        line: 2,
        error: 'field "region" is no country; write its two letters: CN, US, GB',
      },
      { id: 'a', line: 3, error: expect.stringContaining('field "url" is no web address') },
      { id: 'a', line: 4, error: expect.stringContaining('field "url" is no web address') },
      { id: 'a', line: 5, error: 'field "title" must be a text; field "html" must be a text' },
      { id: null, line: 6, error: 'field "id" must be a text' },
    ]);
    expect(lines[6].findings).toHaveLength(1);
  });

  it('what says nothing is no error', async () => {
    const { code, lines } = await scanCase(
      { ...page, lang: null, region: null },
      { ...page, lang: '', region: '', url: '' },
      { ...page, region: 'uk' },
      { ...page, url: 'file:///tmp/a.html', __proto__x: 1 },
    );
    expect(code).toBe(0);
    expect(lines.map(({ findings }) => findings.length)).toEqual([1, 1, 1, 1]);
  });

  it('a page inside it that states another character set does not change the file', async () => {
    const html = `<meta charset=gbk><h1>招商银行信用卡客服</h1><p>400-820-5555</p>`;
    const { lines } = await scanCase({ ...page, html });
    expect(lines[0].findings[0]).toMatchObject({ brand: 'cmb', verdict: 'official' });
  });

  it('a wrong word in a saved page’s first line is named', async () => {
    const file = write('first.html', `<!-- url: https://a.example/ | region: xx -->${bank}`);
    const { code, out } = await run('scan', '--json', file);
    expect(code).toBe(1);
    expect(JSON.parse(out).error).toContain('region: "xx" is no country');
  });
});

describe('where the answer goes', () => {
  const shell = (command: string) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile('bash', ['-c', command], { cwd: ROOT }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      );
    });
  const check = `${process.execPath} --import tsx scripts/check.ts`;

  it('a reader that stops early is no error', async () => {
    const cases = write('two.jsonl', '{"id":"a","text":"95588"}\n{"id":"b","text":"95588"}\n');
    const { code, err } = await shell(`set -o pipefail; ${check} --cases ${cases} | true`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is said in one line', async () => {
    const { code, err } = await shell(`${check} 95588 > /dev/full`);
    expect(code).toBe(1);
    expect(err).toBe('the answer cannot be written: no space is left there\n');
  });
});

describe('eval', () => {
  const label = { text: '95588', canonical: 'CN:95588', brand: 'icbc', verdict: 'official' };
  const message = { id: 'a', text: '工商银行客服 95588' };

  it('scores what it can read, and names each line and file that it cannot', async () => {
    const good = write(
      'good.jsonl',
      [
        { ...message, expect: { brand: 'icbc', numbers: [label] } },
        { ...message, id: 'b', expect: 'official' },
        { ...message, id: 'c', expect: { brand: null, numbers: [{ ...label, verdict: 'real' }] } },
        { id: 'd', expect: [] },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    const { code, out, err } = await run('eval', '--json', '/nowhere/a.jsonl', good);
    expect(code).toBe(1);
    expect(readLines(out)).toEqual([
      expect.objectContaining({ file: good, speakers: { right: 1, all: 1, misses: [] } }),
    ]);
    expect(err.trimEnd().split('\n')).toEqual([
      'cannot read /nowhere/a.jsonl: no such file',
      `${good}: line 2 (b): field "expect" must be an object`,
      `${good}: line 3 (c): field "expect.numbers.0.verdict" must be "official", "fake", "caution" or "unknown"`,
      expect.stringContaining(`${good}: line 4 (d): field "text" is missing`),
    ]);
  });
});

describe('check', () => {
  it.each([
    ['a dash and a number', ['-95588']],
    ['a dash and a blank', ['- 95588']],
    ['behind two dashes', ['--', '-95588']],
  ])('reads a text that begins with a dash: %s', async (_, args) => {
    const { code, out } = await run('check', ...args);
    expect(code).toBe(0);
    expect(JSON.parse(out).findings[0]).toMatchObject({ canonical: 'CN:95588' });
  });

  it('a text that is too long is refused, in a call and in a line', async () => {
    const long = '国美客服 400-811-3333 '.repeat(1_200);
    const cases = write(
      'long.jsonl',
      [long, '95588'].map((text, at) => JSON.stringify({ id: `${at}`, text })).join('\n'),
    );
    const lines = await run('check', '--cases', cases);
    expect(lines.code).toBe(1);
    expect(readLines(lines.out).map(({ id, error }) => [id, error])).toEqual([
      ['0', 'field "text" is too long; at most 20000 characters are checked'],
      ['1', undefined],
    ]);
    expect(await run('check', long)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('TEXT is too long'),
    });
  });

  it('a file of UTF-16, as Windows writes it, is read', async () => {
    const path = join(folder, 'utf16.jsonl');
    writeFileSync(
      path,
      `\uFEFF${JSON.stringify({ id: 'a', text: '工商银行 95588' })}\n`,
      'utf16le',
    );
    const { code, out } = await run('check', '--cases', path);
    expect({ code, brand: JSON.parse(out).brand }).toEqual({ code: 0, brand: 'icbc' });
  });

  it('reads an option behind two dashes as a text', async () => {
    const { code, out } = await run('check', '--', '--help');
    expect({ code, answer: JSON.parse(out) }).toEqual({
      code: 0,
      answer: { brand: null, findings: [] },
    });
  });

  it('says how a text that looks like an option is given', async () => {
    const { code, out, err } = await run('check', '-hello 95588');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('"-hello 95588" is no option');
    expect(err).toContain('-- "-hello 95588"');
  });

  it('says of a bare number whose it is', async () => {
    const { code, out } = await run('check', '95588');
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.brand).toBeNull();
    expect(answer.findings[0]).toMatchObject({
      canonical: 'CN:95588',
      verdict: 'official',
      brand: 'icbc',
    });
  });

  it('has a clear answer for a text without a number', async () => {
    const { code, out } = await run('check', '你好');
    expect({ code, answer: JSON.parse(out) }).toEqual({
      code: 0,
      answer: { brand: null, findings: [] },
    });
  });

  it('exits 2 without a text', async () => expect((await run('check')).code).toBe(2));
});
