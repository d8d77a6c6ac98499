import { openDoor } from '../_lib/door/open-door';
import { shopperDoor } from '../_lib/door/shopper';
import { allowDwell } from './actions/allow-dwell';
import { changeProfile } from './actions/change-profile';
import { checkIn } from './actions/check-in';
import { claim } from './actions/claim';
import { claimReceipt } from './actions/claim-receipt';
import { codeKeys } from './actions/code-key';
import { enrol } from './actions/enrol';
import { history } from './actions/history';
import { home } from './actions/home';
import { invite } from './actions/invite';
import { makeUp } from './actions/make-up';
import { recap } from './actions/recap';
import { stores } from './actions/stores';
import { tasks } from './actions/tasks';
import { tellBirthday } from './actions/tell-birthday';
import { wallet } from './actions/wallet';
import { offers } from './actions/offers';
import { redeemReward } from './actions/redeem-reward';
import { rewards } from './actions/rewards';
import { welcome } from './actions/welcome';
import { calendar } from './actions/calendar';
import { cancelSignUp } from './actions/cancel-sign-up';
import { draw } from './actions/draw';
import { lotteries } from './actions/lotteries';
import { lotteryRecord } from './actions/lottery-record';
import { myDraws } from './actions/my-draws';
import { news } from './actions/news';
import { noteStays } from './actions/note-stays';
import { noteOpen } from './actions/note-open';
import { occasions } from './actions/occasions';
import { signUp } from './actions/sign-up';
import { consents } from './actions/consents';
import { inbox } from './actions/inbox';
import { readInbox } from './actions/read-inbox';
import { noteGrants } from './actions/note-grants';
import { setConsent } from './actions/set-consent';

export const main = openDoor({
  name: 'member',
  ...shopperDoor,
  actions: [
    enrol,
    home,
    codeKeys,
    checkIn,
    makeUp,
    history,
    changeProfile,
    tellBirthday,
    tasks,
    recap,
    wallet,
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
    consents,
    setConsent,
    inbox,
    readInbox,
    noteGrants,
    signUp,
    invite,
    claimReceipt,
    stores,
    welcome,
  ],
});
