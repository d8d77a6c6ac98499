import { dayOf } from '@shared/domain/kernel/day';
import { dayIn, figure, money } from '../figures';
import type { Sentences } from './sentences';

const unreachable = {
  'no-network': '没有网络。连上后再试一次。',
  'no-answer': '等了一会儿没有回音。再试一次，不会重复。',
  'cloud-failed': '店里暂时没接上。过一会儿再试。',
} as const;

const notACode = {
  characters: '这不是会员码。请对方打开“会员码”再扫。',
  length: '位数不对，会员码是 24 位。再核对一遍。',
  prefix: '这是别的码，不是会员码。请对方打开“会员码”再扫。',
  'check-digit': '有一位输错了。再核对一遍。',
} as const;

const invitation = {
  unknown: '没有这个邀请。核对一下，或请店长再发一次。',
  used: '这个邀请已经用过。请店长再发一次。',
  expired: '这个邀请过了一天，失效了。请店长再发一次。',
} as const;

export const zh: Sentences = {
  unreachable: ({ why }) => unreachable[why],
  'no-key-for-today': () => '这部手机太久没联网了。连上网络，会员码马上就好。',
  'malformed-input': () => '填的内容不合要求。改一下再提交。',
  internal: () => '这次没有办成，我们已经知道了。过一会儿再试。',
  'unknown-action': () => '小程序版本旧了。退出微信后重新打开。',
  'not-allowed': () => '这里不能做这件事。',
  busy: () => '同时办的人有点多。等几秒再试。',
  'request-id-reused': () => '刚才的操作已经变了。回到上一页重新来一次。',
  'not-a-member': () => '还不是会员。点一下就能加入。',
  'not-staff': () => '你不在店员名单里。请店长发邀请码。',
  'not-your-store': () => '你不属于这家店。换到自己的门店再办。',
  'store-closed': () => '这家店已经停业，不能再记账。',
  'own-account': () => '不能给自己记账。请同事来办。',
  'ticket-expired': () => '扫码超过 10 分钟了。请对方再出示一次会员码。',
  'ticket-not-genuine': () => '这次扫码和现在的操作对不上。请重新扫码。',
  'not-a-member-code': ({ reason }) => notACode[reason],
  'code-expired': () => '会员码过期了。请对方刷新后再扫。',
  'code-not-recognised': () => '认不出这个会员码。请对方刷新后再扫。',
  'code-already-used': () => '这个码已经用过。等它换一个再扫。',
  'too-many-wrong-codes': ({ waitSeconds }) => `错码太多，先停 ${waitSeconds} 秒再扫。`,
  'order-already-recorded': () => '这张单已经记过。核对一下单号。',
  'order-not-found': () => '本店没有这张单。核对一下单号。',
  'refund-exceeds-purchase': ({ leftFen }) => `最多还能退 ${money(leftFen)}。改小金额再退。`,
  'refund-number-taken': () => '这个退款单号用过了。换一个单号。',
  'purchase-not-settled': () => '这张单还没记完。过一分钟再退。',
  'programme-problems': ({ problems }) => `有 ${problems.length} 处要改，改好再发布。`,
  'programme-changed': ({ version }) => `别人刚发布了第 ${version} 版。刷新后再改。`,
  'starts-too-soon': () => '生效时间太近，往后推几分钟。',
  'invitation-not-valid': ({ reason }) => invitation[reason],
  'no-such-store': () => '没有这家店。核对一下门店。',
  'no-such-member': () => '没有这位会员。核对一下号码。',
  'no-such-staff': () => '没有这位店员。核对一下名单。',
  'no-such-approval': () => '这张审批单已经处理过了。',
  'second-person-needed': () => '超过一个人能定的额度，需要另一位同事确认。',
  'ends-before-it-starts': () => '结束早于开始。把两个日期对调一下。',
  'insufficient-points': ({ short }) => `还差 ${figure(short)} 积分。`,
  'expiry-not-in-future': () => '有效期要晚于现在。',
  'already-checked-in': () => '今天已经签到。明天再来。',
  'day-not-missed': ({ on }) => `${dayIn('zh', on)}不用补签。`,
  'make-up-too-late': ({ earliest }) => `只能补签 ${dayIn('zh', earliest)}以后的日子。`,
  'no-make-up-left': ({ perMonth }) => `每月能补签 ${perMonth} 次，这个月用完了。`,
  'quote-changed': ({ payFen }) => `应付变成了 ${money(payFen)}。和顾客核对后再确认。`,
  'amount-too-large': ({ maxFen }) => `一单最多 ${money(maxFen)}。核对一下金额。`,
  'purchase-too-late': ({ lateHours }) => `超过 ${lateHours} 小时，不能补记了。请店长手工处理。`,
  'purchase-in-future': () => '手机时间比店里快。调准时间再记。',
  'no-such-coupon': () => '没有这张券。核对一下。',
  'coupon-already-issued': () => '这张券已经发过了。',
  'coupon-limit-reached': ({ perMember }) => `每人最多 ${perMember} 张，已经领完。`,
  'coupon-over': ({ expiredAt }) => `这张券 ${dayIn('zh', dayOf(expiredAt - 1))}结束了。换一张。`,
  'wallet-full': ({ most }) => `卡包里有 ${most} 张券了。先用掉一张。`,
  'too-young': ({ leastAge }) => `未满 ${leastAge} 岁，先不记生日。别的都一样能用。`,
  'insufficient-growth': ({ short }) => `成长值还差 ${figure(short)}。`,
  'nothing-to-adjust': () => '没有要调整的数。',
};
