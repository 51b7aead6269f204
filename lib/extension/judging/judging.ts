import type { Registry } from '../../registry/types';
import { extendRegistry } from '../../registry/extend-registry';
import { CORRECTION_ADDRESS } from '../correction-address';
import { buildPolicyBrand, recallChoices, type Settings } from '../settings';
import { showRegistry } from '../../registry/show-registry';
import { nameInChinese } from './chinese-names';
import { openRegistry } from './open-registry';
import { openDictionary } from './open-traditional';
import { openSpeech, type Speech } from './speech';

/** Everything a judgement needs beside the text. */
export interface Judging {
  /** To show: names and texts are in the user's characters. */
  readonly registry: Registry;
  /** To judge by: as published, the same in every language. */
  readonly published: Registry;
  readonly settings: Settings;
  /** Numbers that the managed policy trusts, canonical. */
  readonly trustedNumbers: readonly string[];
  readonly speech: Speech;
  /** ISO date. */
  readonly today: string;
  /** Where the project takes corrections, as people write it; only where this build has an address. */
  readonly correctionAddress?: string;
}

/**
 * Gathers it for each request: the worker may have been stopped since the last.
 * @throws Error where the registry file cannot be read
 */
export async function openJudging(): Promise<Judging> {
  const [base, { settings, policy }] = await Promise.all([openRegistry(), recallChoices()]);
  const today = new Date().toISOString().slice(0, 10);
  const extra = policy.extraBrands.map((brand) => buildPolicyBrand(brand, today));
  const published = extendRegistry(base, extra);
  const speech = await openSpeech(settings);
  return {
    registry: showRegistry(
      nameInChinese(published, speech.language),
      await openDictionary(speech.language),
    ),
    published,
    settings,
    trustedNumbers: policy.trustedNumbers,
    speech,
    today,
    ...(CORRECTION_ADDRESS && { correctionAddress: CORRECTION_ADDRESS.shown }),
  };
}
