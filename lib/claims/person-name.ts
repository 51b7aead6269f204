import names from '../../data/cues/person-names.json';
import { readCues } from './cue-index';

const anyOf = (words: string): string => words.split(' ').join('|');

/** `服务专员 赵敏`, `顾问：小林（手机）`: somebody by a role and a Chinese name, right before a number. */
const NAMED_ROLE = new RegExp(
  `(?:${anyOf(names.roles)})[\\s:：,，(（]{0,2}(?:${anyOf(names.surnames)})\\p{Script=Han}{1,2}` +
    `[\\s:：,，)）]{0,2}(?:的?(?:手机|手機|电话|電話|联系方式)(?:号|号码|號碼)?)?[\\s:：,，(（]{0,2}$`,
  'u',
);
/** `your adviser Anna Reed on …`, `Techniker Uwe Brandt, …`. */
const LATIN_ROLE = new RegExp(
  `(?:${names.latinRoles})(?: is|:|,)? (\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}’'-]+)?)[,:(]{0,2} ?(?:(?:on|at|unter|au|en el|al|em|no|mobile|tel\\.?):? )?\\(?$`,
  'iu',
);
const REACH = 24;
const LATIN_REACH = 60;

/** True where the words right before a place are a person's role and name. */
export function endsWithPerson(text: string, end: number): boolean {
  if (NAMED_ROLE.test(text.slice(Math.max(0, end - REACH), end))) return true;
  const name = LATIN_ROLE.exec(text.slice(Math.max(0, end - LATIN_REACH), end))?.[1];
  // With the flag for any case \p{Lu} is any letter: a name has capitals.
  if (name === undefined || !/^\p{Lu}\p{Ll}+(?: \p{Lu}|$)/u.test(name)) return false;
  return !readCues(name).has(['care', 'service', 'phone', 'call', 'official']);
}
