import { describe, expect, it } from 'vitest';
import type { BrandName } from '../../../lib/claims/brand-names';
import { isNamesake } from '../../../lib/claims/namesake';

const ask = (word: string, title: string, url = 'https://pages.example/', heading = ''): boolean =>
  isNamesake({ text: word } as BrandName, {
    url,
    title,
    lang: '',
    headings: heading ? [heading] : [],
    masthead: '',
    footer: '',
    opening: '',
  });

describe('a page that goes by a longer name means its own business by the short one', () => {
  it.each([
    ['Atlas', 'Contact Atlas Walking Travels'],
    ['Otto', 'Otto Gartenbau GmbH, Kassel'],
    ['Axis', 'Axis Eye Hospital, Indore'],
    ['Orange', "Ville d'Orange – piscine municipale"],
    ['Caixa', 'Caixa de Apoio dos Advogados'],
    ['Discover', 'Discover Lakeside Museum'],
  ])('%s in %s', (word, title) => expect(ask(word, title)).toBe(true));

  it('the address says the longer name', () => {
    expect(ask('Telegram', 'Harbour Telegram', 'https://www.harbourtelegram.example/news')).toBe(
      true,
    );
  });
});

describe('words of service, goods and titles make no namesake', () => {
  it.each([
    ['Chase', 'Chase Overdraft Fee Customer Service'],
    ['Telegram', 'Telegram Support Center'],
    ['Delta', 'Delta Reservations Center'],
    ['Coinbase', 'Coinbase Account Recovery Help Desk'],
    ['Apple', 'Apple Gift Card Refund Number'],
    ['Samsung', 'Samsung Service Centre, Pune'],
    ['Verizon', 'TriTown Wireless – Verizon Authorized Retailer'],
    ['Orange', 'Orange : service client'],
  ])('%s in %s', (word, title) => expect(ask(word, title)).toBe(false));

  it('an address made of service words is none', () => {
    expect(
      ask('Coinbase', 'Coinbase Support Desk', 'https://coinbasesupportdesk.example/help'),
    ).toBe(false);
  });
});
