import type { TierEvent, TierHistory } from './model';

export function evolve(history: TierHistory, event: TierEvent): TierHistory {
  if (event.kind === 'tier-changed') {
    return { ...history, standing: event.to, judgedOn: event.on };
  }
  const { settledOn, settled, rulesVersion } = event;
  return { ...history, settledOn, settled, rulesVersion };
}
