import Taro from '@tarojs/taro';
import type { SubscribeAnswers, SubscribeSettings } from './subscribe';

const answers = ['accept', 'reject', 'ban', 'filter'] as const;
type Answer = (typeof answers)[number];
type Said = Readonly<Record<string, unknown>>;

/** Accepting with sound or by force is accepting. */
const answerOf = (said: unknown): Answer | undefined =>
  typeof said === 'string' && said.startsWith('accept')
    ? 'accept'
    : answers.find((answer) => answer === said);

const answersIn = (said: Said): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([id, one]) => {
      const answer = answerOf(one);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );

export async function askToSubscribe(templateIds: readonly string[]): Promise<SubscribeAnswers> {
  try {
    const said = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] });
    const told = said as unknown as Said;
    return answersIn(Object.fromEntries(templateIds.map((id) => [id, told[id]])));
  } catch {
    return null;
  }
}

/** A phone that does not tell has nothing kept: it asks. */
export async function subscribeSettings(): Promise<SubscribeSettings> {
  try {
    const { subscriptionsSetting: told } = await Taro.getSetting({ withSubscriptions: true });
    return {
      off: !told.mainSwitch,
      kept: answersIn((told as Partial<typeof told>).itemSettings ?? {}),
    };
  } catch {
    return { off: false, kept: {} };
  }
}

export async function openSubscribeSettings(): Promise<void> {
  await Taro.openSetting({ withSubscriptions: true }).catch(() => undefined);
}
