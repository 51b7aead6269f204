import type { Verdict } from '../../verdicts/types';

const SHAPES: Record<Verdict, string> = {
  official: 'M3 8.5l3.2 3.2L13 5',
  fake: 'M4 4l8 8M12 4l-8 8',
  caution: 'M8 3v6.2M8 12v.6',
  unknown: 'M4 8h8',
};
const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a verdict, for eyes that cannot tell its colour. */
export function createIcon(document: Document, verdict: Verdict): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[verdict]);
  icon.append(path);
  return icon;
}
