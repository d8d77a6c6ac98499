import type { PropsWithChildren } from 'react';

export const PreviewDesk = ({ children }: PropsWithChildren) => children;
