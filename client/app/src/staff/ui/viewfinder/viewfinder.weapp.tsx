/** WeChat scans by itself. */
export const Viewfinder = () => null;
