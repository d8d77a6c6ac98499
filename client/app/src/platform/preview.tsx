import type { ComponentType, PropsWithChildren } from 'react';

/** Around the app: on a desk somebody has to be picked first, on a phone it is the owner. */
export declare const PreviewDesk: ComponentType<PropsWithChildren>;
