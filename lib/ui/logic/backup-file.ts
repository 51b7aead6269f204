const FORMAT = 'trueline-settings';

/** The text of a file that holds all settings. */
export function writeBackup(settings: object): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;
}

/** The settings in a file of ours, still to be completed and checked; undefined for any other text. */
export function readBackup(text: string): object | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return undefined;
    const { format, settings } = file as { format?: unknown; settings?: unknown };
    return format === FORMAT && typeof settings === 'object' && settings !== null
      ? settings
      : undefined;
  } catch {
    return undefined;
  }
}
