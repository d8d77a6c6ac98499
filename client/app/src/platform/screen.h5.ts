/** A browser has no say in brightness or screenshots; it can stay awake where it knows how. */
export const holdScreen = () => {
  const held =
    'wakeLock' in navigator ? navigator.wakeLock.request('screen').catch(() => null) : null;
  return () => void held?.then((screen) => screen?.release());
};

export const watchCapture = () => () => undefined;
