/** A drawing as an address that CSS takes; WebViews want `#` and quotes escaped. */
export const svgUrl = (svg: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
