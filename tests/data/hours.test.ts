import { describe, expect, it } from 'vitest';
import { checkHours } from '../../scripts/data-checks/check-hours';
import { allRecords, expectCaught, expectClean } from './expect-data';

describe('spans of hours are what the words say', () => {
  it('in every record of data/', () => {
    expectClean(checkHours);
  });

  it('so that “open now” is known for nine of ten lines that state hours, GOME’s among them', () => {
    const lines = allRecords().flatMap(({ brand }) => brand?.lines ?? []);
    const stating = lines.filter(({ hours }) => hours);
    const known = stating.filter(({ hours }) => hours?.open);
    expect(known.length / stating.length).toBeGreaterThan(0.88);
    expect(known.map(({ number }) => number)).toContain('+864008113333');
  });

  it('and the check catches what is not', () => {
    expectCaught(checkHours, 'hours', [
      /^CN:95001: the words give \{\}, the record has \{"zone"/,
      /^CN:95002: the words give \{"zone":"Asia\/Shanghai","open".*, the record has \{\}/,
    ]);
  });
});
