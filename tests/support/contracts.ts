import { changeProfile } from '../../shared/contract/member/change-profile';
import { checkIn } from '../../shared/contract/member/check-in';
import { claim } from '../../shared/contract/member/claim';
import { claimReceipt } from '../../shared/contract/member/claim-receipt';
import { codeKeys } from '../../shared/contract/member/code-key';
import { enrol } from '../../shared/contract/member/enrol';
import { history } from '../../shared/contract/member/history';
import { home } from '../../shared/contract/member/home';
import { invite } from '../../shared/contract/member/invite';
import { makeUp } from '../../shared/contract/member/make-up';
import { recap } from '../../shared/contract/member/recap';
import { stores as openStores } from '../../shared/contract/member/stores';
import { tasks } from '../../shared/contract/member/tasks';
import { tellBirthday } from '../../shared/contract/member/tell-birthday';
import { offers } from '../../shared/contract/member/offers';
import { redeemReward } from '../../shared/contract/member/redeem-reward';
import { rewards } from '../../shared/contract/member/rewards';
import { wallet } from '../../shared/contract/member/wallet';
import { bind } from '../../shared/contract/staff/bind';
import { cancelPickUp } from '../../shared/contract/staff/cancel-pick-up';
import { findOrder } from '../../shared/contract/staff/find-order';
import { followUps } from '../../shared/contract/staff/follow-ups';
import { handOver } from '../../shared/contract/staff/hand-over';
import { logCare } from '../../shared/contract/staff/log-care';
import { me } from '../../shared/contract/staff/me';
import { quotePurchase } from '../../shared/contract/staff/quote';
import { recordPurchase } from '../../shared/contract/staff/record-purchase';
import { recordReceipt } from '../../shared/contract/staff/record-receipt';
import { recordVisit } from '../../shared/contract/staff/record-visit';
import { redeemCoupon } from '../../shared/contract/staff/redeem-coupon';
import { refund } from '../../shared/contract/staff/refund';
import { scan } from '../../shared/contract/staff/scan';
import { scripts } from '../../shared/contract/staff/scripts';
import { settleFollowUp } from '../../shared/contract/staff/settle-follow-up';
import { today } from '../../shared/contract/staff/today';
import { calendar } from '../../shared/contract/member/calendar';
import { cancelSignUp } from '../../shared/contract/member/cancel-sign-up';
import { draw } from '../../shared/contract/member/draw';
import { lotteries } from '../../shared/contract/member/lotteries';
import { lotteryRecord } from '../../shared/contract/member/lottery-record';
import { myDraws } from '../../shared/contract/member/my-draws';
import { news } from '../../shared/contract/member/news';
import { allowDwell } from '../../shared/contract/member/allow-dwell';
import { noteStays } from '../../shared/contract/member/note-stays';
import { noteOpen } from '../../shared/contract/member/note-open';
import { occasions } from '../../shared/contract/member/occasions';
import { signUp } from '../../shared/contract/member/sign-up';
import { occasionsHere } from '../../shared/contract/staff/occasions';
import { scanIn } from '../../shared/contract/staff/scan-in';
import { consents } from '../../shared/contract/member/consents';
import { inbox } from '../../shared/contract/member/inbox';
import { readInbox } from '../../shared/contract/member/read-inbox';
import { noteGrants } from '../../shared/contract/member/note-grants';
import { setConsent } from '../../shared/contract/member/set-consent';
import { operatorContracts } from './operator-contracts';

/** Every action of every door that people call, by its contract. */
export const contracts = {
  member: [
    enrol,
    home,
    codeKeys,
    checkIn,
    makeUp,
    history,
    changeProfile,
    tellBirthday,
    wallet,
    invite,
    claimReceipt,
    openStores,
    offers,
    claim,
    rewards,
    redeemReward,
    calendar,
    cancelSignUp,
    draw,
    lotteries,
    lotteryRecord,
    myDraws,
    news,
    noteOpen,
    noteStays,
    allowDwell,
    occasions,
    signUp,
    consents,
    setConsent,
    inbox,
    readInbox,
    noteGrants,
    tasks,
    recap,
  ],
  staff: [
    followUps,
    settleFollowUp,
    scripts,
    bind,
    me,
    scan,
    quotePurchase,
    recordVisit,
    logCare,
    recordPurchase,
    redeemCoupon,
    recordReceipt,
    refund,
    findOrder,
    today,
    handOver,
    cancelPickUp,
    occasionsHere,
    scanIn,
  ],
  operator: operatorContracts,
} as const;

export type Door = keyof typeof contracts;
type ContractOf<D extends Door> = (typeof contracts)[D][number];
export type ActionOf<D extends Door> = ContractOf<D>['name'];
export type Named<D extends Door, A extends ActionOf<D>> = Extract<ContractOf<D>, { name: A }>;
