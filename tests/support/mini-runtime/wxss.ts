const tags = [
  ...['view', 'text', 'image', 'button', 'input', 'textarea', 'scroll-view', 'swiper'],
  ...['swiper-item', 'canvas', 'picker', 'switch', 'form', 'label', 'cover-view'],
];

const tagName = new RegExp(`(^|[\\s>+~,}])(${tags.join('|')})(?=[\\s>+~,{:.\\[#]|$)`, 'g');

/** Lengths in rpx as shares of the window's width, of which there are 750, and in vh of the page's. */
export const inWindowWidths = (css: string): string =>
  css
    .replace(/(-?\d*\.?\d+)rpx\b/g, (_, rpx: string) => `${+(Number(rpx) / 7.5).toFixed(5)}vw`)
    // The tab bar is outside the page: a page's height is what is left above it.
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc(var(--page-vh) * $1)');

const inHost = (css: string): string =>
  css.replace(/[^{}]+(?=\{)/g, (selector) =>
    selector.trimStart().startsWith('@') ? selector : selector.replace(tagName, '$1wx-$2'),
  );

/** WXSS as this runtime's CSS: rpx in window widths, official tags by their names here. */
export const cssOfWxss = (wxss: string): string => inHost(inWindowWidths(wxss));
