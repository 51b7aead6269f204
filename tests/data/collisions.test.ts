import { describe, expect, it } from 'vitest';
import { checkCollisions } from '../../scripts/data-checks/check-collisions';
import { readCollisions } from '../../scripts/data-checks/read-data';
import { allRecords, expectClean } from './expect-data';

describe('a longer word belongs to a name on record', () => {
  it('in data/registry/collisions.json', () => {
    expectClean(checkCollisions(readCollisions()));
  });

  it('and the check catches what does not', () => {
    const problems = checkCollisions([
      { names: ['京东'], contexts: ['北京东', '~旗舰店', '南京西'] },
      { names: ['无此名'], contexts: ['无此名气'] },
    ])(allRecords());
    expect(problems.map(({ what }) => what)).toEqual([
      '"南京西" does not contain "京东"',
      '"无此名" is nobody\'s name',
    ]);
  });
});
