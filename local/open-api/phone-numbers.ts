import { appid } from '../functions/identity';
import { type ApiAnswer } from './wire';

/**
 * A stand-in for the phone number button: a code that begins with a mainland mobile number
 * (`13800138000`, `13800138000-anything`) stands for that number, every other code is invalid.
 */
export function phoneNumberOf(code: unknown, at: number): ApiAnswer {
  const number = /^1\d{10}(?!\d)/.exec(typeof code === 'string' ? code : '')?.[0];
  if (number === undefined)
    return { kind: 'json', value: { errcode: 40029, errmsg: 'invalid code' } };
  return {
    kind: 'json',
    value: {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: number,
        purePhoneNumber: number,
        countryCode: '86',
        watermark: { timestamp: Math.floor(at / 1000), appid },
      },
    },
  };
}
