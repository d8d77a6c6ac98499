import type { Insets } from './appearance';
import { canSwitch } from './identity.h5';

export const insets = (): Insets => ({ top: 0, bar: 48, right: canSwitch ? 52 : 0 });

export const systemTextScale = () => 1;

export const systemLanguage = () => (navigator.language.startsWith('en') ? 'en' : 'zh');
