import type { Registry } from '../../registry/types';
import { readSettings, type Settings } from '../settings';
import { openRegistry } from './open-registry';
import { openSpeech, type Speech } from './speech';

/** Everything a judgement needs beside the text. */
export interface Judging {
  readonly registry: Registry;
  readonly settings: Settings;
  readonly speech: Speech;
  /** ISO date. */
  readonly today: string;
}

/**
 * Gathers it anew for each request: the worker may have been stopped since the last.
 * @throws Error where the registry file cannot be read
 */
export async function openJudging(): Promise<Judging> {
  const [registry, settings] = await Promise.all([openRegistry(), readSettings()]);
  const speech = await openSpeech(settings);
  return { registry, settings, speech, today: new Date().toISOString().slice(0, 10) };
}
