/** Half surrogates come out as U+FFFD, so the length stays. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * A text folded character by character, so that offsets stay: lower case,
 * half width, simplified Chinese, no accents, one kind of blank.
 */
export class TextFolder {
  /** 0: the character stays as it is. */
  private readonly table = new Uint16Array(0x10000);

  /** `pairs`: Traditional and simplified characters in turn, all in the basic plane. */
  constructor(pairs: string) {
    const { table } = this;
    for (let code = 0xc0; code < 0x250; code += 1) table[code] = plainLetter(code);
    for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = lowerAscii(code - 0xfee0);
    for (let code = 0x41; code <= 0x5a; code += 1) table[code] = code + 0x20;
    for (const blank of BLANKS) table[blank] = 0x20;
    for (const quote of [0x2018, 0x2019, 0x02bc, 0xff07]) table[quote] = 0x27;
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      table[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
    }
  }

  foldCode(code: number): number {
    return this.table[code] || code;
  }

  fold(text: string): string {
    return this.foldPlain(text) ?? this.foldAny(text);
  }

  /** Most names need no more than lower case. */
  private foldPlain(text: string): string | undefined {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return undefined;
    for (let index = 0; index < lower.length; index += 1) {
      const code = lower.charCodeAt(index);
      const folded = this.table[code];
      if (folded && folded !== code) return undefined;
    }
    return lower;
  }

  private foldAny(text: string): string {
    const codes = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      codes[index] = this.table[code] || code;
    }
    return decoder.decode(codes);
  }
}

/** Blanks and hyphens: `T-Mobile` and `T Mobile` are one. */
const BLANKS = [
  0x09, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0x3000, 0x2d, 0x2010, 0x2011, 0x2013, 0xff0d,
];

function lowerAscii(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function plainLetter(code: number): number {
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return base < 0x80 ? lowerAscii(base) : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Letters and digits that bind to a neighbour; Chinese characters do not. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xdf && code <= 0x52f && code !== 0xf7)
  );
}
