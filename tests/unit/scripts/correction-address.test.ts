import { describe, expect, it } from 'vitest';
import { readCorrectionAddress } from '../../../scripts/build/read-correction-address';

const read = (address?: string) => readCorrectionAddress({ TRUELINE_CORRECTION_ADDRESS: address });

describe('the address for corrections of a build', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['  ', ''],
    ['https://trueline.example/corrections', 'https://trueline.example/corrections'],
    [' https://Trueline.example ', 'https://trueline.example/'],
    ['mailto:fix@trueline.example', 'mailto:fix@trueline.example'],
  ])('%j is read as %j', (given, link) => expect(read(given)).toBe(link));

  it.each([
    'fix@trueline.example',
    'http://trueline.example/',
    'https://user:secret@trueline.example/',
    'https://localhost/',
    'javascript:alert(1)',
    'mailto:',
    'mailto:a@b.example,c@d.example',
    'mailto:fix@trueline.example?bcc=other@b.example',
    'trueline.example',
  ])('%j stops the build and says why', (given) =>
    expect(() => read(given)).toThrow(
      `TRUELINE_CORRECTION_ADDRESS is "${given}". Give an https: page`,
    ),
  );
});
