import data from '../../data/cues/name-followers.json';
import type { TextWindow } from '../candidates/types';
import type { Registry } from '../registry/types';
import { readCues } from './cue-index';

const COMPANY = new RegExp(
  `\\p{Script=Han}{2,18}?(?:${data.ownCompanyEndings.replaceAll(' ', '|')})`,
  'gu',
);
const ADDRESS = /地址|地點|地点/;

/**
 * A company that names itself beside the number, with its address or as a dealer or agent: what it
 * gives is its own line, whatever it sells or mends (`南京某某暖通设备有限公司是格力经销商`).
 */
export function namesOwnCompany(window: TextWindow, heading: string, registry: Registry): boolean {
  if (window.area === 'footer') return false;
  const texts = [window.text, ...window.before.slice(0, 2), ...window.after.slice(0, 1), heading];
  const companies = texts
    .flatMap((text) => text.match(COMPANY) ?? [])
    .filter((name) => registry.mentions(name).length === 0);
  if (companies.length === 0) return false;
  return texts.some((text) => ADDRESS.test(text) || readCues(text).has(['dealer', 'self']));
}
