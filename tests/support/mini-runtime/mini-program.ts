/** What stands beside a page or component: its `.json`. */
export type StaticConfig = Readonly<{
  component?: boolean;
  usingComponents?: Readonly<Record<string, string>>;
  navigationBarTitleText?: string;
}>;

export type TabBar = Readonly<{
  custom?: boolean;
  color?: string;
  selectedColor?: string;
  list: readonly Readonly<{
    pagePath: string;
    text: string;
    iconPath?: string;
    selectedIconPath?: string;
  }>[];
}>;

/** `app.json`, as far as it is used here. */
export type AppConfig = Readonly<{
  pages: readonly string[];
  subPackages?: readonly Readonly<{ root: string; pages: readonly string[] }>[];
  tabBar?: TabBar;
  window?: Readonly<Record<string, unknown>>;
}>;

/** A built mini-program, read and compiled: paths are without the ending. */
export type MiniProgram = Readonly<{
  app: AppConfig;
  /** Every page, the main package's first. */
  pages: readonly string[];
  scripts: Readonly<Record<string, string>>;
  configs: Readonly<Record<string, StaticConfig>>;
  styles: Readonly<Record<string, string>>;
  /** A JavaScript expression that gives the compiled templates by path. */
  templates: string;
}>;

/** The phone a mini-program runs on. */
export type Device = Readonly<{
  openid: string;
  /** Where `cloud.callFunction` goes. */
  gateway: string;
  width: number;
  height: number;
  statusBar: number;
  /** WeChat's text size in px; 16 is the middle, 23.8 care mode on iOS. */
  fontSize: number;
  language: string;
  networkType: 'wifi' | 'none';
}>;
