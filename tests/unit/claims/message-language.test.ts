import { describe, expect, test } from 'vitest';
import { readMessageLanguage } from '../../../lib/claims/message-language';

describe('the language of a pasted text', () => {
  test.each([
    ['Votre colis est bloqué, appelez le 09 70 00 00 00', 'fr'],
    ['Ihr Konto wurde gesperrt, bitte rufen Sie uns an', 'de'],
    ['Su cuenta ha sido bloqueada por favor llame', 'es'],
    ['Sua conta foi bloqueada, ligue para o nosso número', 'pt'],
    ['Please call us about your parcel', 'en'],
    ['您的信用卡有异常', ''],
    ['您的信用卡有異常交易，請撥打電話確認', 'zh-hant'],
    ['お客様の口座に問題があります', ''],
    ['Delta 800', ''],
  ])('%s', (text, language) => {
    expect(readMessageLanguage(text)).toBe(language);
  });
});
