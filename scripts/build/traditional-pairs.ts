import { Converter } from 'opencc-js';

/** Every Traditional character of the basic plane with its simplified form, character by character. */
export function listTraditionalPairs(): [string, string][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: [string, string][] = [];
  for (const [first, last] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code);
      const simplified = simplify(character);
      if (simplified !== character && simplified.length === 1) pairs.push([character, simplified]);
    }
  }
  return pairs;
}
