import { describe, expect, it } from 'vitest';
import { openRegistry } from '../../../scripts/command-line/open-registry';
import { namesOwnCompany } from '../../../lib/claims/own-company';
import type { TextWindow } from '../../../lib/candidates/types';

const at = (
  text: string,
  before: string[] = [],
  area: TextWindow['area'] = 'main',
): TextWindow => ({
  id: 1,
  text,
  runs: [],
  links: [],
  headings: [],
  before,
  after: [],
  area,
});

describe('a company that names itself beside the number answers it itself', () => {
  it.each([
    [
      at('格力中央空调咨询热线：400-025-7788', [
        '某地凯某暖通设备有限公司是格力中央空调核心经销商。',
      ]),
    ],
    [at('某某商贸行｜净水器专卖｜售后服务热线 400-882-0571｜地址：永安街12号')],
  ])('%#', (window) => expect(namesOwnCompany(window, '', openRegistry())).toBe(true));
});

describe('no own company', () => {
  it.each([
    ['no company named', at('海尔全国统一售后热线 400-882-0571 地址：永安街12号')],
    ['the brand’s own company', at('海尔集团有限公司 地址：青岛 售后热线 400-882-0571')],
    [
      'the site’s operator in the footer',
      at('某某网络科技有限公司 地址：永安街12号', [], 'footer'),
    ],
    [
      'a company without address or dealing',
      at('据某某科技有限公司消息，海尔售后热线 400-882-0571'),
    ],
  ])('%s', (_, window) => expect(namesOwnCompany(window, '', openRegistry())).toBe(false));
});
