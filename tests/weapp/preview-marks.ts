/** What only the preview on a desk is made of: people to choose from, claimed identities, its words. */
export const previewMarks = [
  'tea-0006',
  'visitor-',
  'x-openid',
  'http://127.0.0.1',
  'huitou.codes',
  '这是谁的手机',
  '小程序预览',
] as const;

/** Marks of the preview in these texts. */
export const previewFound = (texts: readonly string[]): readonly string[] =>
  previewMarks.filter((mark) => texts.some((text) => text.includes(mark)));
