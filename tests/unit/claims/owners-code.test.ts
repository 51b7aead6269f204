import { describe, expect, test } from 'vitest';
import type { TextWindow } from '../../../lib/candidates/types';
import { findInWindow } from '../../../lib/verdicts/find-in-window';
import { openRegistry } from '../../../scripts/command-line/open-registry';

/** The codes of a text, read as the page's: by region, in a cell or line that says no more. */
function findCodes(regions: string, text: string, around: Partial<TextWindow> = {}): string[] {
  const window: TextWindow = {
    id: 0,
    text,
    runs: [],
    links: [],
    headings: [],
    before: [],
    after: [],
    area: 'main',
    ...around,
  };
  return findInWindow(window, regions.split(','), openRegistry()).map(
    ({ readings }) => readings[0]?.canonical ?? '',
  );
}

describe('a listed code right beside its owner needs no word of service', () => {
  test.each([
    ['IN', 'UIDAI: 1947', 'IN:1947'],
    ['IN', 'UIDAI 1947', 'IN:1947'],
    ['IN', 'IRCTC 139', 'IN:139'],
    ['IN', '139 (IRCTC)', 'IN:139'],
    ['FR', 'Free : 3244', 'FR:3244'],
    ['FR', 'SNCF info trafic : 3635', 'FR:3635'],
    ['FR', '3635 – SNCF', 'FR:3635'],
    ['BR', 'INSS: 135', 'BR:135'],
    ['TW,CN', '台電：1911', 'TW:1911'],
    ['TW,CN', '台電1911', 'TW:1911'],
    ['US', 'UIDAI: 1947', 'IN:1947'],
    ['SG', 'M1 1627', 'SG:1627'],
    ['ES', 'INCIBE, 017.', 'ES:017'],
    ['CN', '对方车投的是永诚，对应 95552', 'CN:95552'],
    ['TW', '高鐵 4066-3000', 'TW:40663000'],
    ['HK', '再打 1000 問 csl', 'HK:1000'],
    ['IN', 'Turant 1930 par call kare', 'IN:1930'],
    ['US', 'or forward it to 7726.', 'US:7726'],
    ['FR', 'La box Free est en panne. Le 3244 répond toujours', 'FR:3244'],
    ['BR', 'O INSS não abriu. Pelo 135 ninguém atende.', 'BR:135'],
    ['JP', 'ソフトバンクの場合は157です', 'JP:157'],
    ['IN', '(Bharat Gas): 1906', 'IN:1906'],
    ['AU', 'Singapore Airlines, from any landline in the country: 13 10 11.', '+61131011'],
    ['IN', 'धोखाधड़ी की शिकायत 1930 पर करें', 'IN:1930'],
    ['GB', 'Police, if it is not urgent, 101.', 'GB:101'],
    ['SG', 'CPF 1800 227 1188', '+6518002271188'],
    ['DE', 'Karte sperren: 116 116', 'DE:116116'],
  ])('%s: %s', (regions, text, canonical) => {
    expect(findCodes(regions, text)).toEqual([canonical]);
  });

  test('a code whose neighbour names the owner of both', () => {
    expect(findCodes('IN', 'Trains: 139, IRCTC booking: 14646')).toEqual(['IN:139', 'IN:14646']);
  });

  test('a public line right behind another', () => {
    expect(findCodes('ES', 'Fraude: 017 (INCIBE) o 062')).toEqual(['ES:017', 'ES:062']);
  });

  test('in a cell whose row, or a definition whose term, is the name', () => {
    expect(findCodes('BR', '135', { table: { row: 'INSS' } })).toEqual(['BR:135']);
    expect(findCodes('IN', '1947', { table: { row: 'UIDAI' } })).toEqual(['IN:1947']);
    expect(findCodes('FR', '3654', { lead: 'Air France' })).toEqual(['FR:3654']);
    expect(findCodes('FR', '3654', { before: ['Air France'] })).toEqual(['FR:3654']);
  });
});

describe('years, prices and other digits near a name stay digits', () => {
  test.each([
    ['IN', 'UIDAI was founded in 1947'],
    ['GB', 'forward it to 7727 people'],
    ['CN', '永诚,共 95552 户'],
    ['HK', '再打 1000 次'],
    ['IN', 'UIDAI 1947 annual report'],
    ['IN', 'UIDAI 1947–1961'],
    ['IN', 'UIDAI est. 1947'],
    ['IN', '1947 – UIDAI'],
    ['IN', 'Jio 199 plan with 2 GB a day'],
    ['IN', 'IRCTC: 139 trains'],
    ['IN', 'Somebody 139'],
    ['FR', 'SNCF and 3635 others'],
    ['US', 'Orange 3900'],
    ['BR', 'A central do INSS tem 135 lugares'],
    ['FR', 'La Freebox est au 3244 de la rue'],
    ['BR', 'O INSS é o 135º da lista'],
    ['IN', 'Coach: 139, berth: 14646'],
    ['ES', 'Página 112 o 62'],
    ['BR', 'CPF 180.022.711-88'],
  ])('%s: %s', (regions, text) => {
    expect(findCodes(regions, text)).toEqual([]);
  });

  test('under a head that says something else', () => {
    expect(findCodes('IN', '199', { table: { column: 'Price', row: 'Jio' } })).toEqual([]);
    expect(findCodes('IN', '1947', { table: { column: 'Founded', row: 'UIDAI' } })).toEqual([]);
  });
});
