import type { OutputOf } from '../../shared/contract/contract';
import type { campaignResult } from '../../shared/contract/operator/campaign-result';
import type { campaigns } from '../../shared/contract/operator/campaigns';
import { type Lines, table } from './table';
import type { Language } from './words';

type Line = OutputOf<typeof campaigns>['campaigns'][number];
type Result = OutputOf<typeof campaignResult>;

const words = {
  zh: {
    title: '营销活动',
    state: {
      draft: '草稿',
      'awaiting-second-person': '等第二个人批准',
      approved: '已批准',
      running: '进行中',
      'waiting-for-result': '等结果',
      read: '有结果',
      stopped: '已停止',
    },
    on: (day: string) => `${day} 出结果`,
    verdict: { more: '有增量', fewer: '反而少了', 'too-small-to-tell': '太小，说不准' },
    nobody: '没有对照组，无从比较',
  },
  en: {
    title: 'Campaigns',
    state: {
      draft: 'draft',
      'awaiting-second-person': 'waits for a second person',
      approved: 'approved',
      running: 'running',
      'waiting-for-result': 'waits for its result',
      read: 'read',
      stopped: 'stopped',
    },
    on: (day: string) => `result on ${day}`,
    verdict: { more: 'more came', fewer: 'fewer came', 'too-small-to-tell': 'too small to tell' },
    nobody: 'nobody to compare with',
  },
} as const;

/** Every campaign: how far it has come and, once it was read, what it did. */
export function campaignLines(
  lines: readonly Line[],
  results: readonly Result[],
  language: Language,
): Lines {
  const say = words[language];
  if (lines.length === 0) return [];
  const rows = lines.map(({ campaign, name, state, resultOn }) => {
    const read = results.find((result) => result.campaign === campaign);
    const waits = resultOn === null ? '' : say.on(resultOn);
    return [name, say.state[state], read === undefined ? waits : didOf(read, language)];
  });
  return ['', say.title, ...table(rows)];
}

function didOf({ result }: Result, language: Language): string {
  const say = words[language];
  if (result?.lift == null) return say.nobody;
  const { effect, low, high, verdict } = result.lift;
  const points = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)}`;
  return `${points(effect)} % (${points(low)} … ${points(high)}) ${say.verdict[verdict]}`;
}
