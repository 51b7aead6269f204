import { describe, expect, test } from 'vitest';
import type { TextWindow } from '../../../lib/candidates/types';
import { readPageContext } from '../../../lib/claims/page-context';
import { readClaim } from '../../../lib/claims/read-claim';
import { findNumbers } from '../../../lib/numbers';
import { fixtureRegistry } from '../verdicts/fixture-registry';

interface Place extends Partial<TextWindow> {
  readonly text: string;
  readonly title?: string;
  readonly masthead?: string;
}

/** What the text says of its first number: the brand, else why nobody. */
function readFirst({ title = '', masthead = '', ...given }: Place): string {
  const regions = /\p{Script=Han}/u.test(given.text + title)
    ? ['CN']
    : ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'PL', 'NL', 'KR'];
  const page = {
    url: 'https://pages.example/',
    title,
    lang: '',
    headings: [],
    masthead,
    footer: '',
    opening: given.text,
  };
  const window: TextWindow = {
    id: 0,
    runs: [],
    links: [],
    headings: [],
    before: [],
    after: [],
    area: 'main',
    ...given,
  };
  const numbers = findNumbers(window.text, { regions });
  const [found] = numbers;
  if (!found) return 'no number';
  const context = readPageContext(page, fixtureRegistry, regions);
  const claim = readClaim(found, numbers, window, context);
  return claim.bar ?? claim.brands[0] ?? 'nobody';
}

const claims: Record<string, Place> = {
  'in the same sentence': { text: '海外用户请致电北辰电器客服400-777-8899' },
  'behind the number': { text: '400-777-8899(北辰电器)' },
  'a purpose behind the number': {
    text: '1-888-333-4567 to reach Skylark Hotels customer service',
  },
  'the object of a call': { text: 'Just call Skylark Hotels, 1-888-333-4567, and ask.' },
  'service of a brand, German': { text: 'Kundenservice von Skylark Hotels: 0800 333 4567' },
  'service of a brand, Spanish': { text: 'Atención al cliente de Skylark Hotels: 900 333 456' },
  'service of a brand, French': { text: 'Le service client Skylark Hotels est au 01 86 99 00 11.' },
  'service of a brand, Italian': { text: 'L’assistenza clienti Skylark Hotels allo 02 8088 1174' },
  'service of a brand, Polish': { text: 'Obsługa klienta Skylark Hotels: 22 266 08 41' },
  'service of a brand, Dutch': { text: 'Bel de klantenservice van Skylark Hotels: 020 555 0142' },
  'service of a brand, Korean': { text: 'Skylark Hotels 고객센터는 02-555-0142' },
  'a row of a table': { text: '400-777-8899', table: { row: '北辰电器', column: '客服电话' } },
  'the head of a column': {
    text: '1-888-333-4567',
    table: { row: 'Customer service', column: 'Skylark Hotels' },
  },
  'a definition’s term': { text: '1-888-333-4567', lead: 'Skylark Hotels customer service' },
  'the line before': { text: '400-777-8899', before: ['北辰空调24小时报修热线:'] },
  'a question before': { text: 'How do I reach Skylark Hotels support? Dial 1-888-333-4567.' },
  'the heading, with a bare label': {
    text: '全国统一热线:400-777-8899',
    headings: ['北辰空调售后服务'],
  },
  'the title of a page built around it': {
    text: '拨打 400-777-8899 即可。',
    title: '北辰电器客服电话是多少',
  },
  'a heading “contact us” between the title and a bare number': {
    text: '400-777-8899',
    title: '北辰电器客服中心',
    before: ['人工理赔电话'],
    headings: ['联系我们', '北辰电器客服中心'],
  },
  'a sales desk': { text: 'Central de vendas Skylark Hotels: 0800 115 2121' },
  'a masthead that is the brand alone': {
    text: 'Call us on 1-888-333-4567',
    masthead: 'Skylark Hotels',
  },
  'a name cut short by a longer one that runs into the next word': {
    text: '可以打北辰快递客服 400-777-8899',
  },
  'a heading that is the name in two scripts, in a list of numbers': {
    text: '400-777-8899，改派可以电话办。',
    headings: ['北辰快递 Beichen Parcel', '快递客服电话对比'],
  },
  'a part of the name that the page is about': {
    text: '电话退货：快递客服专线 400-777-8899',
    title: '北辰快递退货客服',
  },
  'a name, a word of no meaning and “call”': {
    text: 'Skylark Hotels card: call 1-888-333-4567.',
  },
  'a label of service under its heading': {
    text: 'Soporte: 900 333 456',
    headings: ['Teléfono de atención al cliente de Skylark Hotels'],
  },
  'a short name on a page of the company’s own longer one': {
    text: '云鹤客服电话 400-777-8899',
    title: '云鹤电器有限公司 - 云鹤售后服务',
  },
  'a name beside a company of no other trade': {
    text: '云鹤客服电话 400-777-8899',
    title: '云鹤家电维修服务有限公司',
  },
  'a role without a name': { text: 'Speak to a Skylark Hotels agent at 020 7946 0456' },
  'a role and a service': { text: 'Skylark Hotels agent Support: 020 7946 0456' },
  'general advice behind it': {
    text: '北辰电器客服 400-777-8899',
    after: ['谨防诈骗，别信其他号码'],
  },
  'a chat app’s company, on a page about its number': {
    text: 'WhatsApp support answers at 1-888-333-4567.',
    title: 'WhatsApp customer service number',
  },
  'a chat app’s company, by the reader’s account': {
    text: 'Your WhatsApp account is locked. WhatsApp support: 1-888-333-4567',
  },
};

const nobody: Record<string, Place> = {
  'a building': { text: '深圳市北辰电器大厦 31 楼,电话 0755-82546690' },
  'a person': { text: '北辰电器客服一直说等待,我的联系方式:张女士 15801136628' },
  'a fax': { text: '北辰电器客服传真:0571-87654321' },
  'a shop of its own': { text: '主营北辰空调、南溪空调。本店电话:400-777-8899' },
  'goods sold': { text: 'We sell Skylark Hotels vouchers. Our office: 1-888-333-4567' },
  'a landmark': { text: 'Opposite Skylark Hotels, 1-888-333-4567' },
  'paying with it': { text: 'We accept VellumPay. Call 1-888-333-4567' },
  'a statement that has ended': {
    text: 'We stayed at Skylark Hotels. Taxi: Abbey Cabs 1-888-333-4567',
  },
  'somebody else’s label under a brand’s heading': {
    text: '物业客服电话:400-777-8899',
    headings: ['北辰电器售后服务'],
  },
  'the frame of a page about it': {
    text: '广告合作 400-777-8899',
    title: '北辰电器客服电话',
    area: 'footer',
  },
  'a repairer of its own name': {
    text: '维修热线 400-777-8899',
    title: '同心家电维修部-专修北辰空调',
  },
  'a job advertisement': { text: '北辰电器招聘客服,应聘电话 0571-87654321' },
  'a shop’s line in a chat app': { text: 'WhatsApp support: 1-888-333-4567', title: 'Contact us' },
  'the same, German': { text: 'WhatsApp-Kundenservice: 030 5550142', title: 'Kontakt' },
  'the same, Spanish': {
    text: 'Atención al cliente WhatsApp: 91 555 01 42',
    title: 'Muebles Ruiz',
  },
  'the same, French': { text: 'Service client WhatsApp : 01 55 55 01 42' },
  'a page of support by a chat app': {
    text: 'WhatsApp support: 1-888-333-4567',
    title: 'Phone support by WhatsApp',
  },
  'an agency’s work, the page’s title the brand': {
    text: '北辰电器售后代办,咨询电话 400-777-8899',
    title: '北辰电器',
  },
  'a business by its owner’s name': {
    text: 'Repairs of Skylark Hotels kettles: repair service 1-888-333-4567',
    title: 'Anita’s Appliance',
    headings: ['Skylark Hotels kettle repair'],
  },
  'somebody by a role and a name': { text: '北辰电器服务专员 赵敏 15801136628' },
  'the same, in other words': { text: '北辰电器上门服务人员：刘洋 15801136628' },
  'an adviser by name, English': {
    text: 'Skylark Hotels: your adviser Anna Reed on 020 7946 0456',
  },
  'a technician by name, German': {
    text: 'Skylark Hotels Kundenservice: Techniker Uwe Brandt, 030 23456789',
  },
  'somebody told of': {
    text: 'Skylark Hotels: your adviser will be in touch, or ring her on 020 7946 0456',
  },
  'the same, the name tied to the role': { text: '北辰电器客服顾问李志强（手机）15801136628' },
  'an answer that says it is a swindler’s': {
    text: '楼主：北辰电器退款专员让我打 400-777-8899',
    after: ['老王：骗子，千万别打。'],
  },
  'the same, English': {
    text: 'They gave me Skylark Hotels support 1-888-333-4567',
    after: ["ann_k: that's a scam, don't call"],
  },
  'a hotel downstairs from two companies': {
    text: '预订电话：0755-88913306',
    before: ['楼下是北辰电器与南溪家电网点，步行五分钟到地铁。'],
    masthead: '云庭酒店',
  },
  'a label of one unknown word under a brand’s heading': {
    text: 'Hidroluz: 91 555 01 42 o 901 33 55 33',
    headings: ['Teléfono gratuito de Skylark Hotels'],
  },
  'a swindle, Italian': { text: 'Truffa: si spaccia per Skylark Hotels assistenza, 02 8088 1174' },
  'a swindle, Polish': { text: 'Uwaga, oszuści! Infolinia Skylark Hotels 22 266 08 41' },
  'a swindle, Korean': { text: 'Skylark Hotels 고객센터 사칭 번호 02-555-0142' },
  'a repair shop across the street, Italian': {
    text: 'Idraulico Rossi, di fronte a Skylark Hotels: 02 8088 1174',
  },
  'a company of another trade by its short name': {
    text: '云鹤客服电话 400-777-8899',
    title: '东湖市云鹤家具有限公司',
  },
  'the same, named in its masthead': {
    text: '云鹤售后服务热线：400-777-8899',
    masthead: '云鹤门窗股份有限公司',
  },
  'a number first in its block, which says whose it is': {
    text: '400-777-8899 是小区门口驿站的。',
    headings: ['北辰快递 Beichen Parcel', '快递客服电话对比'],
  },
  'an example': { text: 'Skylark Hotels support format, e.g. 1-888-333-4567' },
  'a quotation': { text: '“Call Skylark Hotels support at 1-888-333-4567,” the screen read.' },
  'an impostor': { text: 'A man posing as Skylark Hotels support used 1-888-333-4567.' },
};

const brands = new Set(fixtureRegistry.slugs());

describe('whose line the text says a number is', () => {
  test.each(Object.entries(claims))('a brand’s: %s', (_, place) => {
    expect(brands).toContain(readFirst(place));
  });

  test.each(Object.entries(nobody))('nobody’s: %s', (_, place) => {
    expect(brands).not.toContain(readFirst(place));
  });
});
