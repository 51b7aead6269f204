import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/verdicts';
import { judgeText } from './judge-text';
import { agreeOnFakes } from '../../../lib/verdicts/agree-on-fakes';

const finding = (more: Partial<Finding>): Finding => ({
  windowId: 0,
  span: { start: 0, end: 12 },
  text: '1-888-333-4567',
  canonical: '+18883334567',
  verdict: 'caution',
  brand: 'nimbus-air',
  owners: [],
  reasons: ['not-listed'],
  evidence: { where: 'sentence', text: '' },
  ...more,
});
const fake = finding({ verdict: 'fake', reasons: ['scare-page', 'not-listed'], windowId: 3 });

describe('one number for one brand has one verdict on a page', () => {
  it('a place that says less takes the verdict and its reasons, and keeps its own place', () => {
    const [first] = agreeOnFakes([finding({ windowId: 7, text: '888.333.4567' }), fake]);
    expect(first).toMatchObject({
      verdict: 'fake',
      reasons: ['scare-page', 'not-listed'],
      windowId: 7,
      text: '888.333.4567',
    });
  });

  it('a judged page holds to it', () => {
    const findings = judgeText({
      lang: 'en',
      blocks: [
        'Skylark Hotels desk 1-888-333-4567',
        'Skylark Hotels customer service ⑧⑧⑧-③③③-4567',
      ],
    });
    expect(findings.map(({ verdict }) => verdict)).toEqual(['fake', 'fake']);
  });

  it.each([
    ['for another brand', finding({ brand: 'skylark' })],
    ['another number', finding({ canonical: '+18883334568' })],
    ['told of', finding({ verdict: 'unknown', reasons: ['quoted-warning'] })],
    ['presented for nobody', finding({ verdict: 'unknown', brand: null })],
  ])('stays: %s', (_, other) => expect(agreeOnFakes([other, fake])[0]).toEqual(other));
});
