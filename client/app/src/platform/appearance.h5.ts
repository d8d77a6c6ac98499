import type { Insets } from './appearance';

export const insets = (): Insets => ({ top: 0, bar: 48, right: 0 });

export const systemTextScale = () => 1;

export const systemLanguage = () => (navigator.language.startsWith('en') ? 'en' : 'zh');
