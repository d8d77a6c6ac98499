declare module 'miniprogram-compiler' {
  type Options = Readonly<{ maxBuffer?: number }>;
  /** Tencent's own template compiler; throws what it finds wrong. */
  export function wxmlToJs(folder: string, options?: Options): string;
  /** Tencent's own style compiler; throws what it finds wrong. */
  export function wxssToJs(folder: string, options?: Options): string;
}
