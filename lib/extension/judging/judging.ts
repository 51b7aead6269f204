import type { Registry } from '../../registry/types';
import { extendRegistry } from '../../registry/extend-registry';
import { CORRECTION_ADDRESS } from '../correction-address';
import { buildPolicyBrand, readPolicy, readSettings, type Settings } from '../settings';
import { openRegistry } from './open-registry';
import { openSpeech, type Speech } from './speech';

/** Everything a judgement needs beside the text. */
export interface Judging {
  readonly registry: Registry;
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
 * Gathers it anew for each request: the worker may have been stopped since the last.
 * @throws Error where the registry file cannot be read
 */
export async function openJudging(): Promise<Judging> {
  const [published, settings, policy] = await Promise.all([
    openRegistry(),
    readSettings(),
    readPolicy(),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  const extra = policy.extraBrands.map((brand) => buildPolicyBrand(brand, today));
  return {
    registry: extendRegistry(published, extra),
    settings,
    trustedNumbers: policy.trustedNumbers,
    speech: await openSpeech(settings),
    today,
    ...(CORRECTION_ADDRESS && { correctionAddress: CORRECTION_ADDRESS.shown }),
  };
}
