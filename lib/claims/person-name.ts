import names from '../../data/cues/person-names.json';

const anyOf = (words: string): string => words.split(' ').join('|');

/** `服务专员 赵敏`, `顾问：小林（手机）`: somebody by a role and a Chinese name, right before a number. */
const NAMED_ROLE = new RegExp(
  `(?:${anyOf(names.roles)})[\\s:：,，(（]{0,2}(?:${anyOf(names.surnames)})\\p{Script=Han}{1,2}` +
    `[\\s:：,，)）]{0,2}(?:的?(?:手机|手機|电话|電話|联系方式)(?:号|号码|號碼)?)?[\\s:：,，(（]{0,2}$`,
  'u',
);
const REACH = 24;

/** True where the words right before a place are a person's role and name. */
export function endsWithPerson(text: string, end: number): boolean {
  return NAMED_ROLE.test(text.slice(Math.max(0, end - REACH), end));
}
