import type { ReactNode } from 'react';

/** The way an invitation goes to a friend: by WeChat, or on a desk as a link and a code to scan. */
export declare const Send: (props: Readonly<{ source: string }>) => ReactNode;
