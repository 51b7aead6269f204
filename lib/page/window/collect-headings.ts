import { getParent } from '../sound-nodes';
import { readText } from './read-text';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,summary,[role=heading]';
const MOST = 4;
const LONGEST = 160;
/** A sibling that holds little more than a heading counts as one (a linked title with its address). */
const BESIDE_HEADING = 80;
const SIBLINGS = 40;

/** The chain of headings above a block, nearest first, each of a higher rank than the one before. */
export function collectHeadings(block: Element): string[] {
  const headings: string[] = [];
  let rank = 9;
  for (
    let element: Element | null = block;
    element && element.localName !== 'body';
    element = getParent(element)
  ) {
    let sibling = element.previousElementSibling;
    for (
      let seen = 0;
      sibling && seen < SIBLINGS;
      seen++, sibling = sibling.previousElementSibling
    ) {
      const heading = findHeading(sibling, rank);
      if (!heading) continue;
      rank = readRank(heading);
      headings.push(readText(heading, LONGEST));
      if (headings.length === MOST) return headings;
    }
  }
  return headings;
}

/** A heading of a higher rank. The rank is asked first: forty sections before this one have one each to be read. */
function findHeading(sibling: Element, below: number): Element | null {
  if (sibling.matches(HEADING)) return readRank(sibling) < below ? sibling : null;
  if (!sibling.firstElementChild) return null;
  const heading = sibling.querySelector(HEADING);
  if (!heading || readRank(heading) >= below) return null;
  const length = readText(heading, LONGEST).length + BESIDE_HEADING;
  return readText(sibling, length + 1).length <= length ? heading : null;
}

function readRank(heading: Element): number {
  return /^h\d$/.test(heading.localName) ? Number(heading.localName[1]) : 6;
}
