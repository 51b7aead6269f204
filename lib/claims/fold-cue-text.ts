import traditional from '../../data/cues/traditional.json';

const simplified = new Map<string, string>();
for (let index = 0; index + 1 < traditional.length; index += 2)
  simplified.set(traditional.charAt(index), traditional.charAt(index + 1));

/**
 * Folds a text for looking up cue words, unit by unit so that offsets stay: lower case, half
 * width, no accents, simplified Chinese (for the characters that cues use).
 */
export function foldCueText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldUnit(text.charAt(index));
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x41) return unit;
  if (code < 0x80) return unit.toLowerCase();
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0xc0 && code < 0x250) return unit.normalize('NFD').charAt(0).toLowerCase();
  if (code === 0x2019) return "'";
  if (code === 0xa0 || code === 0x3000) return ' ';
  return simplified.get(unit) ?? unit;
}
