import type { BehaviourTerms } from './model';

/** Presets by how often the trade sees a guest: tea and meals, hair and clothes, furniture and holidays. */
export const behaviourPresets = {
  daily: {
    intention: {
      withinDays: 30,
      weights: { visit: 2, open: 1, 'check-in': 1, claim: 2, 'sign-up': 2 },
      mostDays: 3,
      strongFrom: 4,
    },
    secondFromDays: 3,
    regularFrom: 6,
    lostPermille: 2000,
  },
  monthly: {
    intention: {
      withinDays: 60,
      weights: { visit: 3, open: 1, 'check-in': 1, claim: 2, 'sign-up': 3 },
      mostDays: 3,
      strongFrom: 4,
    },
    secondFromDays: 14,
    regularFrom: 4,
    lostPermille: 2000,
  },
  yearly: {
    intention: {
      withinDays: 180,
      weights: { visit: 4, open: 1, 'check-in': 0, claim: 2, 'sign-up': 4 },
      mostDays: 4,
      strongFrom: 4,
    },
    secondFromDays: 60,
    regularFrom: 3,
    lostPermille: 1500,
  },
} as const satisfies Record<string, BehaviourTerms>;
