interface DayTicks {
  /** The person's own day, `2026-11-22`. */
  readonly day: string;
  readonly bySlug: Readonly<Record<string, readonly string[]>>;
}

/** What is ticked off for a company today; yesterday's ticks and anything unreadable count as none. */
export function readTicks(stored: unknown, slug: string, today: string): readonly string[] {
  const { bySlug } = readDay(stored, today);
  return Object.hasOwn(bySlug, slug) ? (bySlug[slug] ?? []) : [];
}

/** The value to store: today's ticks of every company, with this one's replaced. */
export function writeTicks(
  stored: unknown,
  slug: string,
  today: string,
  ticked: readonly string[],
): DayTicks {
  const { [slug]: _before, ...others } = readDay(stored, today).bySlug;
  return { day: today, bySlug: ticked.length > 0 ? { ...others, [slug]: ticked } : others };
}

function readDay(stored: unknown, today: string): DayTicks {
  const { day, bySlug } = (stored ?? {}) as Partial<DayTicks>;
  if (day !== today || typeof bySlug !== 'object' || bySlug === null)
    return { day: today, bySlug: {} };
  const sound = Object.entries(bySlug).filter(([, ticked]) => Array.isArray(ticked));
  return { day, bySlug: Object.fromEntries(sound) };
}
