import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCKABLE_SETTINGS, parsePolicy } from '../../../lib/extension/settings/parse-policy';

const EMPTY = { locked: {}, trustedNumbers: [], extraBrands: [], ignored: [] };
const ROOT = join(import.meta.dirname, '../../..');

describe('a managed policy', () => {
  it('is taken whole where it is right', () => {
    const policy = {
      trustedNumbers: ['+442079460123', 'CN:95588'],
      extraBrands: [
        { slug: 'acme', name: 'Acme', numbers: ['+442079460124'], domains: ['acme.example'] },
      ],
      locked: { region: 'GB', markFake: true, sitesOff: ['intranet.example'] },
    };
    expect(parsePolicy(policy)).toEqual({ ...policy, ignored: [] });
  });

  it.each([undefined, {}])('may be missing: %j', (stored) =>
    expect(parsePolicy(stored)).toEqual(EMPTY),
  );

  it.each<[unknown, string[]]>([
    ['text', ['policy']],
    [[], ['policy']],
    [{ trusted: [] }, ['trusted']],
    [{ trustedNumbers: '+442079460123' }, ['trustedNumbers']],
    [{ trustedNumbers: ['020 7946 0123', 7] }, ['trustedNumbers.0', 'trustedNumbers.1']],
    [{ extraBrands: { slug: 'acme' } }, ['extraBrands']],
    [{ extraBrands: [null] }, ['extraBrands.0']],
    [{ extraBrands: [{ slug: 'Acme Travel', name: 'Acme' }] }, ['extraBrands.0']],
    [{ extraBrands: [{ slug: 'acme', name: '  ' }] }, ['extraBrands.0']],
    [{ locked: { textSize: 'huge' } }, ['locked.textSize']],
    [{ locked: { region: 'uk' } }, ['locked.region']],
    [{ locked: { markFake: 'no' } }, ['locked.markFake']],
    [{ locked: { sitesOff: ['a.example', 7] } }, ['locked.sitesOff']],
    [{ locked: { trusted: [], constructor: true } }, ['locked.trusted', 'locked.constructor']],
  ])('names what is wrong in %j and goes without it', (stored, ignored) =>
    expect(parsePolicy(stored)).toEqual({ ...EMPTY, ignored }),
  );

  it('keeps what is right beside what is wrong', () =>
    expect(
      parsePolicy({
        trustedNumbers: ['bad', '+442079460123'],
        extraBrands: [
          { slug: 'acme', name: 'Acme', numbers: ['95588', 'CN:95588'], domains: ['https://x'] },
        ],
        locked: { language: 'klingon', bar: false },
      }),
    ).toEqual({
      trustedNumbers: ['+442079460123'],
      extraBrands: [{ slug: 'acme', name: 'Acme', numbers: ['CN:95588'], domains: [] }],
      locked: { bar: false },
      ignored: [
        'locked.language',
        'trustedNumbers.0',
        'extraBrands.0.numbers.0',
        'extraBrands.0.domains.0',
      ],
    }));

  it('may hold the same settings by the schema that browsers read and by the manual', () => {
    const schema = JSON.parse(
      readFileSync(join(ROOT, 'data/public/managed-schema.json'), 'utf8'),
    ) as { properties: { locked: { properties: Record<string, unknown> } } };
    expect(Object.keys(schema.properties.locked.properties).sort()).toEqual(
      [...LOCKABLE_SETTINGS].sort(),
    );
    const manual = readFileSync(join(ROOT, 'docs/POLICY.md'), 'utf8');
    for (const name of LOCKABLE_SETTINGS) expect(manual, name).toContain(`\`${name}\``);
  });
});
