import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
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
  ])('exits 2 and says why on standard error: %s', async (_, args) => {
    const { code, out, err } = await run('scan', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage');
  });
});

describe('check', () => {
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
