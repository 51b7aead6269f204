export interface Figure {
  readonly value: number;
  readonly target: string;
  readonly detail: string;
}

/** What every part of the bench is given. */
export interface Bench {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Folders of the built extensions. */
  readonly ours: string;
  readonly empty: string;
  /** Reads every text and does nothing about it. */
  readonly floor: string;
  readonly runs: number;
  readonly loads: number;
  /** Paths of the real pages, or of the gallery where there are none. */
  readonly realPages: readonly string[];
  say(line: string): void;
}

export type Figures = Readonly<Record<string, Figure>>;

/** One line of JSON with the values, or a table with targets and details. */
export function printFigures(figures: Figures, json: boolean): void {
  const rows = Object.entries(figures);
  if (json) {
    const values = rows.map(([name, { value }]) => [name, Number(value.toFixed(3))]);
    console.log(JSON.stringify(Object.fromEntries(values)));
    return;
  }
  console.log('');
  for (const [name, { value, target, detail }] of rows)
    console.log(
      `${name.padEnd(28)} ${value.toFixed(2).padStart(10)}   ${target.padEnd(18)} ${detail}`,
    );
}
