import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { changeProfile } from '@shared/contract/member/change-profile';
import { checkIn } from '@shared/contract/member/check-in';
import { enrol } from '@shared/contract/member/enrol';
import { home } from '@shared/contract/member/home';
import { makeUp } from '@shared/contract/member/make-up';
import { tellBirthday } from '@shared/contract/member/tell-birthday';
import type { Birthday } from '@shared/domain/birthday';
import type { Answer, ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import type { CodeKeys } from './code-keys';
import { lastState } from './last-state';

export type Home = OutputOf<typeof home>;
export type Card = Home['card'];

/** The membership as last heard of. */
export type MemberState = Readonly<{
  /** The last answer, from this opening or an earlier one. */
  home: Home | null;
  standing: 'unknown' | 'member' | 'stranger';
  refreshing: boolean;
  /** Why the last refresh brought nothing new. */
  refusal: ScreenRefusal | null;
}>;

export type Member = Readonly<{
  store: StoreApi<MemberState>;
  refresh: () => Promise<void>;
  join: (source: string | null) => Promise<Answer<typeof enrol>>;
  checkIn: () => Promise<Answer<typeof checkIn>>;
  makeUp: (day: string) => Promise<Answer<typeof makeUp>>;
  changeProfile: (
    given: Readonly<{ nickname?: string; avatar?: string }>,
  ) => Promise<Answer<typeof changeProfile>>;
  /** Null: have it forgotten. Telling one says that the member is 14 or older. */
  tellBirthday: (birthday: Birthday | null) => Promise<Answer<typeof tellBirthday>>;
}>;

/** The member's own state and everything a member can do to it. */
export function createMember(shelf: Shelf, line: Line, codeKeys: CodeKeys): Member {
  const kept = lastState(shelf, 'home', home.output);
  const store = createStore<MemberState>(() => firstState(kept.read()));

  const show = (answer: Home): void => {
    kept.keep(answer);
    codeKeys.heard(answer.at);
    store.setState(shown(answer));
  };

  async function refresh(): Promise<void> {
    store.setState({ refreshing: true });
    const answer = await line.ask('member', home, {});
    if (answer.ok) return show(answer.value);
    const { refusal } = answer;
    if (refusal.code !== 'not-a-member') return store.setState({ refreshing: false, refusal });
    kept.forget();
    store.setState(stranger);
  }

  /** What an action changed is asked for anew: nothing is worked out twice. */
  async function afterwards<Value extends Settled>(answer: Value): Promise<Value> {
    if (answer.ok) await refresh();
    return answer;
  }

  /** Who is refused a stamp saw an old card: another phone of theirs was first. */
  async function afterStamp<Value extends Stamped>(answer: Value): Promise<Value> {
    if (answer.ok || answer.refusal.code !== 'unreachable') await refresh();
    return answer;
  }

  return {
    store,
    refresh,
    join: async (source) => {
      const answer = await line.ask('member', enrol, source === null ? {} : { source });
      if (answer.ok) codeKeys.take(answer.value);
      return afterwards(answer);
    },
    checkIn: async () => {
      const about = store.getState().home?.card.checkIn.today ?? '';
      return afterStamp(await line.send('member', checkIn, { given: {}, about }));
    },
    makeUp: async (day) => afterStamp(await line.send('member', makeUp, { given: { day } })),
    changeProfile: async (given) => afterwards(await line.send('member', changeProfile, { given })),
    tellBirthday: async (birthday) => afterwards(await telling(line, birthday)),
  };
}

const shown = (answer: Home): MemberState => ({
  home: answer,
  standing: 'member',
  refreshing: false,
  refusal: null,
});

const stranger: MemberState = {
  home: null,
  standing: 'stranger',
  refreshing: false,
  refusal: null,
};

const telling = (line: Line, birthday: Birthday | null) =>
  line.send('member', tellBirthday, {
    given: { birthday, fourteenOrOlder: birthday !== null },
  });

type Settled = Readonly<{ ok: boolean }>;
type Stamped = Answer<typeof checkIn> | Answer<typeof makeUp>;

const firstState = (last: Home | null): MemberState => ({
  home: last,
  standing: last === null ? 'unknown' : 'member',
  refreshing: false,
  refusal: null,
});
