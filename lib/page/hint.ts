/**
 * A digit, or three words or Chinese digits in a row: without one of these there is no number. Most
 * texts of most pages end here, and no other expression is compiled for them.
 */
export const HINT =
  /[\d\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u2070-\u2793\uFF10-\uFF19\uD835]|[a-z][- ,.]+[a-z]+[- ,.]+[a-z]|[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖](?:[- ·.—－~]{0,3}[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){2}/i;
