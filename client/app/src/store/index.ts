import { useStore } from 'zustand';
import { line } from '@/api';
import { systemLanguage, systemTextScale } from '@/platform/appearance';
import { enteredFrom } from '@/platform/entry';
import { watchNetwork } from '@/platform/network';
import { shelf } from '@/platform/shelf';
import { askToSubscribe, subscribeSettings } from '@/platform/subscribe';
import { openCameFrom } from './came-from';
import { openCodeKeys } from './code-keys';
import { createHistory, type HistoryState } from './history';
import { createMember, type MemberState } from './member';
import { createNetwork } from './network';
import { openOpens } from './opens';
import { createReminders } from './reminders';
import { createSettings, type Language, type Settings, textScale } from './settings';
import { createStaff } from './staff';
import { openStays } from './stays';
import { createToast } from './toast';
import { createWelcome, type WelcomeState } from './welcome';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const settings = createSettings(shelf);
const network = createNetwork(watchNetwork);
const toast = createToast(wait);

export const cameFrom = openCameFrom(shelf, enteredFrom, Date.now);
export const codeKeys = openCodeKeys(shelf, line, Date.now);
/** What every answer that is kept needs. */
export const means = { shelf, line, heard: codeKeys.heard };

export const member = createMember(shelf, line, codeKeys);
export const opens = openOpens(
  { shelf, line, serverTime: codeKeys.serverTime },
  () => member.store.getState().standing === 'member',
);
export const stays = openStays(
  { shelf, line, serverTime: codeKeys.serverTime, chance: Math.random },
  () => member.store.getState().home?.pageDwell === true,
);
// Who has just become a member, or is found to be one, has it open.
member.store.subscribe(() => void opens.note());

export const history = createHistory(line);
export const welcome = createWelcome(shelf, line, cameFrom);
export const reminders = createReminders(line, {
  ask: askToSubscribe,
  settings: subscribeSettings,
  now: Date.now,
});
export const staff = createStaff(shelf, line);
export const changeSettings = settings.change;
export const say = toast.say;

export const useMember = <Part>(part: (state: MemberState) => Part): Part =>
  useStore(member.store, part);

export const useHistory = (): HistoryState => useStore(history.store);

export const useWelcome = (): WelcomeState => useStore(welcome.store);

export const useWorksHere = (): boolean => useStore(staff.store, ({ worksHere }) => worksHere);

export const useSettings = (): Settings => useStore(settings.store);

export const useOnline = (): boolean => useStore(network, ({ online }) => online);

export const useToast = () => useStore(toast.store, (state) => state.toast);

const languageOf = ({ language }: Settings): Language => language ?? systemLanguage();

export const useLanguage = (): Language => useStore(settings.store, languageOf);

/** The language outside of a component. */
export const languageNow = (): Language => languageOf(settings.store.getState());

export const useTextScale = (): number =>
  useStore(settings.store, ({ textSize }) => textScale(textSize, systemTextScale()));
