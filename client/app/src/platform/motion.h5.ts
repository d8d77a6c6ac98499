export const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
