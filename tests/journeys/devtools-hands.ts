import type automator from 'miniprogram-automator';
import { type Hand } from './hand';
import { weappHand } from './weapp-hand';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;

/** Runs inside the mini-program: this person's storage, and calls to the local cloud as this person. */
const become = `function (openid, gateway) {
  const phones = (getApp().phones = getApp().phones || {});
  const { keys } = wx.getStorageInfoSync();
  if (getApp().holder) phones[getApp().holder] = keys.map((key) => [key, wx.getStorageSync(key)]);
  wx.clearStorageSync();
  (phones[openid] || []).forEach(([key, data]) => wx.setStorageSync(key, data));
  getApp().holder = openid;
  wx.cloud.callFunction = ({ name, data }) =>
    new Promise((resolve, reject) =>
      wx.request({
        url: gateway + '/call/' + name,
        method: 'POST',
        header: { 'content-type': 'application/json', 'x-openid': openid },
        data,
        success: (answer) => resolve({ result: answer.data }),
        fail: ({ errMsg }) => reject({ errMsg: 'cloud.callFunction:fail ' + errMsg }),
      }),
    );
}`;

/**
 * Two people take turns on the one phone that DevTools has: before somebody's turn the storage is
 * changed, and the page that was left is opened anew. Not yet run in WeChat DevTools.
 */
export function devtoolsHands(
  program: MiniProgram,
  gateway: string,
  people: readonly [string, string],
): readonly [Hand, Hand] {
  let holder = '';
  const left = new Map<string, string>();
  const hand = weappHand(program);

  async function turn(openid: string): Promise<void> {
    if (holder === openid) return;
    const page = await program.currentPage();
    if (holder !== '' && page !== undefined) left.set(holder, `/${page.path}`);
    holder = openid;
    await program.evaluate(become, openid, gateway);
    await hand.opens(left.get(openid) ?? '/pages/home/index');
  }
  const taking = (openid: string): Hand => ({
    reads: () => turn(openid).then(hand.reads),
    tap: (words) => turn(openid).then(() => hand.tap(words)),
    types: (hint, text) => turn(openid).then(() => hand.types(hint, text)),
    scans: (digits) => turn(openid).then(() => hand.scans(digits)),
    opens: (path) => turn(openid).then(() => hand.opens(path)),
  });
  return [taking(people[0]), taking(people[1])];
}
