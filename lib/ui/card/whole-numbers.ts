/** A telephone number or a date within a sentence; longer ones may break, to stay inside the card. */
const NUMBER = /[+(]{0,2}\d[\d ().\-–★]{3,22}\d/g;

/** Cuts a text into its numbers, which must not break across lines, and what stands between them. */
export function splitAtNumbers(text: string): readonly { text: string; isNumber: boolean }[] {
  const parts: { text: string; isNumber: boolean }[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > end) parts.push({ text: text.slice(end, index), isNumber: false });
    parts.push({ text: number, isNumber: true });
    end = index + number.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isNumber: false });
  return parts;
}
