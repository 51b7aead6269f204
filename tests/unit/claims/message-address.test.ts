import { describe, expect, test } from 'vitest';
import { readAddressedBrand } from '../../../lib/claims/message-address';
import { openRegistry } from '../../../scripts/command-line/open-registry';

const read = (text: string) => readAddressedBrand(text, openRegistry())?.slugs[0];

describe('a message that calls its reader a customer of the brand', () => {
  test.each([
    ['Dear HDFC Bank customer, your KYC has expired', 'hdfc-bank'],
    ['Your old Spotify account will be closed', 'spotify'],
    ['your account with Netflix is on hold', 'netflix'],
    ['Ihr PayPal-Konto wurde eingeschränkt', 'paypal'],
    ['Votre colis Chronopost est en attente', 'chronopost'],
    ['Su tarjeta de CaixaBank será suspendida', 'caixabank'],
    ['您的支付宝账户存在风险', 'alipay'],
    ['您在拼多多的订单异常', 'pinduoduo'],
  ])('%s', (text, slug) => {
    expect(read(text)).toBe(slug);
  });

  test.each([
    'Your boiler is fine. Netflix is down for every customer',
    'My Netflix is broken, do you have an account?',
    'Your appointment is opposite the Barclays branch',
    '您预约的体检在招商银行大厦三楼',
    'your order number, Amazon wrote, is lost',
  ])('not: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('the shop goes before the carrier of its parcel', () => {
    expect(read('Your FedEx parcel with your Amazon order is late')).toBe('amazon');
  });
});
