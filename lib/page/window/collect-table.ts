import type { TableCell } from '../../candidates/types';
import { readText } from './read-text';
import { findClosest } from '../sound-nodes';

const LONGEST = 160;

/** Where a block stands in a table: the head of its column, the other cells of its row, the caption. */
export function collectTable(block: Element): TableCell | undefined {
  const cell = findClosest(block, 'td,th');
  const row = cell?.parentElement;
  const table = findClosest(cell, 'table');
  // A row of one cell lays a page out.
  if (!cell || !row || !table || row.children.length < 2) return undefined;
  const column = readColumn(table, row, [...row.children].indexOf(cell));
  const others = [...row.children].filter((other) => other !== cell).slice(0, 8);
  const caption = table.querySelector('caption');
  const label = others
    .map((other) => readText(other, LONGEST))
    .filter(Boolean)
    .join(' | ');
  return {
    ...(column && { column }),
    ...(label && { row: label.slice(0, LONGEST) }),
    ...(caption && { caption: readText(caption, LONGEST) }),
  };
}

/** The first row is a head where it is marked as one or holds no number. */
function readColumn(table: Element, row: Element, index: number): string {
  const first = table.querySelector('tr');
  const head = first?.children[index];
  if (!first || !head || first === row) return '';
  const text = readText(head, LONGEST);
  return head.localName === 'th' || !/\d{3}/.test(readText(first, LONGEST)) ? text : '';
}
