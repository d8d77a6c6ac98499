import type { DayKind } from '../../../shared/domain/presence';
import type { Measure, Unit } from '../../../shared/domain/retention';

const came: Readonly<Record<DayKind, string>> = {
  visit: '又到店',
  purchase: '又购买（未全额退款）',
  open: '打开过小程序',
};

/** What a figure counts, in a sentence for operators. */
export function definitionOf(measure: Measure, of: DayKind, unit: Unit): string {
  const when = whenOf(measure, unit === 'day' ? '天' : '周');
  const zero = unit === 'day' ? '首次到店当天为第 0 天' : '首次到店起 7 天为第 0 周';
  return `${when}${came[of]}的会员 ÷ 同期首次到店的会员（${zero}）`;
}

/** What a recurring figure counts. */
export const recurringDefinition = (days: number, of: DayKind): string =>
  `某天来过、恰好 ${days} 天后${came[of]}的次数 ÷ 来过的天数（后一天已过完的才算）`;

function whenOf(measure: Measure, unit: string): string {
  switch (measure.mode) {
    case 'on-day':
      return `第 ${measure.day} ${unit}`;
    case 'within':
      return `第 1 至 ${measure.days} ${unit}内`;
    case 'bracket':
      return `第 ${measure.from} 至 ${measure.to} ${unit}内`;
    case 'on-or-after':
      return `第 ${measure.day} ${unit}起、至第 ${measure.horizon} ${unit}止`;
  }
}
