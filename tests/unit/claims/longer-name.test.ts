import { describe, expect, it } from 'vitest';
import { readBrandNames } from '../../../lib/claims/brand-names';
import { openRegistry } from '../../../scripts/command-line/open-registry';

const read = (text: string) => readBrandNames(text, openRegistry()).flatMap(({ slugs }) => slugs);

describe('a Latin name within a longer one is not the brand', () => {
  it.each([
    'Best Buy Auto Parts customer service',
    'Telus Spark Science Centre guest services',
    'IndiGo Dye Works helpline',
    'Garage de la Poste, service client',
    'Hôtel de la Poste — service client',
    'Farmácia Claro — SAC',
    'Padaria Sol Claro — SAC',
    'Restaurante Movistar, atención al cliente',
    'First Direct Cabs customer service',
    'CRED-AI hostel helpline',
    'Jio World Garden customer care',
    '福岡ソフトバンクホークス お客様窓口',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('a Latin name before goods, its own trade or a word of service is the brand', () => {
  it.each([
    ['Best Buy Geek Squad support', 'best-buy'],
    ['Samsung Electronics customer service', 'samsung'],
    ['Delta Air Lines customer service', 'delta'],
    ['Amazon Prime Video customer service', 'amazon'],
    ['Service client La Poste', 'la-poste'],
    ['Atendimento Claro', 'claro-br'],
    ['ソフトバンクサポート', 'softbank'],
    ['Atención al cliente Movistar', 'movistar-es'],
  ])('%s → %s', (text, slug) => expect(read(text)).toContain(slug));
});

describe('a longer word of somebody’s own holds the name', () => {
  it.each(['老板电话 139', '找老板娘，老板电话', '校园卡充值'])('%s', (text) =>
    expect(read(text)).toEqual([]),
  );
});

describe('what stands beside a company’s shop is not the company', () => {
  it.each(['国美电器对面老王修手机 电话', '顺丰速运旁边小卖部电话', '海尔大厦楼下快餐 电话'])(
    '%s',
    (text) => {
      const names = readBrandNames(text, openRegistry());
      expect(names.every(({ mere }) => mere)).toBe(true);
    },
  );
});

describe('an ordinary name takes a service word over a word of its own trade alone', () => {
  const ties = (text: string) =>
    readBrandNames(text, openRegistry()).map(({ association }) => association ?? 'none');

  it('takes it', () => expect(ties('LG Appliances customer service')).toEqual(['care']));
  it.each(['LG Memorial customer service', 'Target Archery helpline'])('%s', (text) =>
    expect(ties(text)).not.toContain('care'),
  );
});
