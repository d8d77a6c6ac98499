import { type Hand, patiently, sees, taps } from '../hand';

/** A visitor reads what membership gives, and joins. */
export async function joins(shopper: Hand): Promise<void> {
  await sees(shopper, '入会就有', '会员码没网也能出示');
  await taps(shopper, '免费入会');
  await sees(shopper, '不用手机号，不用填表，点一下就好。');
  await shopper.tap('加入');
  await sees(shopper, '新芽', '今天盖个章');
}

/** The digits under the member code that the phone shows now. */
export async function showsCode(shopper: Hand): Promise<string> {
  await shopper.opens('/pages/code/index');
  await sees(shopper, '请店员扫一扫');
  await taps(shopper, '看数字');
  const grouped = /\d{4}(?: \d{4}){5}/;
  return patiently(async () => {
    const said = grouped.exec(await shopper.reads());
    if (said === null) throw new Error('the code shows no digits');
    return said[0].replaceAll(' ', '');
  });
}

/** Looks at home, where it says all of this. */
export async function looksHome(shopper: Hand, ...words: readonly string[]): Promise<string> {
  await shopper.opens('/pages/home/index');
  return sees(shopper, ...words);
}

/** Presses today's stamp. */
export async function checksIn(shopper: Hand): Promise<void> {
  await shopper.opens('/pages/home/index');
  await taps(shopper, '签到');
  await sees(shopper, '今天签过了');
}
