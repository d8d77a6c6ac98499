import type { ReactNode } from 'react';

/** Reads codes by a camera or from a picture where the platform has no scanner of its own. */
export declare const Viewfinder: (
  props: Readonly<{ onRead: (text: string) => void; still: boolean }>,
) => ReactNode;
