/** No payment code starts with 9: WeChat Pay 10 to 15, Alipay 25 to 30, UnionPay 62. */
export const codePrefix = '9';

export const macDigits = 11;

export const codeLength = 24;
