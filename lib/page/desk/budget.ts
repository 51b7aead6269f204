/** Ceilings of what one page may make the extension read and send (docs/PAGE.md). */
export const CEILINGS = {
  windowsAPage: 2_000,
  charactersAPage: 1_500_000,
  windowsAMinute: 1_000,
  charactersAMinute: 800_000,
} as const;

const MINUTE = 60_000;

export interface Budget {
  /** True once something was left out. */
  readonly exceeded: boolean;
  /** True where nothing more fits: reading it would be for nothing. */
  isSpent(): boolean;
  /** Takes what a window costs; false where it does not fit any more. */
  spend(characters: number): boolean;
}

/** Counts windows and characters of one page, all in all and in the running minute. */
export function createBudget(now: () => number): Budget {
  let windows = 0;
  let characters = 0;
  let minute = { since: now(), windows: 0, characters: 0 };
  let exceeded = false;
  const renew = () => {
    if (now() - minute.since > MINUTE) minute = { since: now(), windows: 0, characters: 0 };
  };
  return {
    get exceeded() {
      return exceeded;
    },
    isSpent() {
      renew();
      return windows >= CEILINGS.windowsAPage || minute.windows >= CEILINGS.windowsAMinute;
    },
    spend(cost) {
      renew();
      const fits =
        windows < CEILINGS.windowsAPage &&
        characters + cost <= CEILINGS.charactersAPage &&
        minute.windows < CEILINGS.windowsAMinute &&
        minute.characters + cost <= CEILINGS.charactersAMinute;
      if (!fits) {
        exceeded = true;
        return false;
      }
      windows++;
      minute.windows++;
      characters += cost;
      minute.characters += cost;
      return true;
    },
  };
}
