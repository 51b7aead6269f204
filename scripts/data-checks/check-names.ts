import { HAN } from '../../lib/registry/compiled';
import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** What data:new writes. */
const TEMPLATE_NAME = '中文名';

/** An English name everywhere, a Chinese one where the brand has a Chinese line. */
export const checkNames: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }): DataProblem[] => {
    const { zh, en } = brand.names;
    if (zh === TEMPLATE_NAME) {
      return [
        {
          path,
          what: 'the name of the template',
          fix: 'write the Chinese name, or remove names.zh',
        },
      ];
    }
    if (HAN.test(en)) {
      return [
        {
          path,
          what: `the English name "${en}" is Chinese`,
          fix: 'put it into names.zh and add the English or pinyin name',
        },
      ];
    }
    if (zh === undefined && brand.lines.some(({ region }) => region === 'CN')) {
      return [{ path, what: 'no Chinese name beside a Chinese line', fix: 'add names.zh' }];
    }
    if (zh !== undefined && !HAN.test(zh) && !en.includes(zh)) {
      return [
        {
          path,
          what: `the Chinese name "${zh}" is not Chinese`,
          fix: 'write the Chinese name, or the English one where China uses that',
        },
      ];
    }
    return [];
  });
