import { describe, expect, it } from 'vitest';
import { readBrandNames } from '../../../lib/claims/brand-names';
import { openRegistry } from '../../../scripts/command-line/open-registry';

const read = (text: string) => readBrandNames(text, openRegistry()).flatMap(({ slugs }) => slugs);

describe('a short Chinese name that goes on as another word is not the brand', () => {
  it.each([
    'Call us on Friday, customer service is open Monday to Friday',
    '光大家政客服电话',
    '平安开锁服务热线',
    '浦发五金客服电话',
    '奇瑞五金客服电话',
    '三星堆博物馆服务热线',
    '三星村农家乐客服热线',
    '兴业太阳能技术有限公司 服务热线',
    '上海浦发钢材有限公司销售热线',
    '洛阳中信矿山配件厂 销售客服',
    '格力高饼干消费者热线',
    '方太太裁缝铺，客服',
    '九阳山景区游客服务中心电话',
    '京东方科技园食堂服务电话',
    '理想教育官方咨询热线',
    '德邦证券股份有限公司客服热线',
    '中银三星人寿客服电话',
    '太平保险柜售后服务热线',
    '中国邮政博物馆参观热线',
    '华夏中医馆客服',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('a short Chinese name before goods, places, service or grammar is the brand', () => {
  it.each([
    ['三星电视客服热线', 'samsung'],
    ['格力变频空调不制冷售后电话', 'gree'],
    ['海信成都售后电话', 'hisense'],
    ['打海信的客服电话', 'hisense'],
    ['海信，客服电话', 'hisense'],
    ['方太厂家售后', 'fotile'],
    ['浦发信用卡客服', 'spdb'],
    ['顺丰客服', 'sf'],
    ['德邦快递客服电话', 'deppon'],
    ['平安车险理赔客服', 'pingan'],
    ['中国移动宽带报修客服', 'china-mobile'],
  ])('%s → %s', (text, slug) => expect(read(text)).toContain(slug));
});

describe('names that touch are read without recursion', () => {
  it('takes thousands in a row', () => {
    expect(() => read(`${'国美'.repeat(6000)}客服电话 400-661-2299`)).not.toThrow();
  });
});
