/** Where the phone itself draws at the top, in px. */
export type Insets = Readonly<{
  /** Status bar or notch. */
  top: number;
  /** Height of the bar in which WeChat's own button floats. */
  bar: number;
  /** Room that button takes at the right. */
  right: number;
}>;

export declare const insets: () => Insets;
/** The text size set on the phone; 1 is the usual one. */
export declare const systemTextScale: () => number;
export declare const systemLanguage: () => 'zh' | 'en';
