const spoken = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
};

/** What the templates of these components carry besides Taro's own attributes. */
export const attributes = { View: spoken, Image: spoken, Input: { 'aria-label': '' } };
