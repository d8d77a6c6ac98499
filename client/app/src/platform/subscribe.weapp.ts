import Taro from '@tarojs/taro';
import type { SubscribeAnswers } from './subscribe';

const answers = ['accept', 'reject', 'ban', 'filter'] as const;
type Answer = (typeof answers)[number];

/** Accepting with sound or by force is accepting. */
const answerOf = (said: unknown): Answer | undefined =>
  typeof said === 'string' && said.startsWith('accept')
    ? 'accept'
    : answers.find((answer) => answer === said);

export async function askToSubscribe(templateIds: readonly string[]): Promise<SubscribeAnswers> {
  try {
    const said = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] });
    const told = said as unknown as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      templateIds.flatMap((id) => {
        const answer = answerOf(told[id]);
        return answer === undefined ? [] : [[id, answer] as const];
      }),
    );
  } catch {
    return null;
  }
}
