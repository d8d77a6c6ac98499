import { type HeldWindow } from '../journeys/h5-host';
import { type TeaHouse } from '../support/tea-house';

/** What a scene is played with. */
export type Stage = Readonly<{
  house: TeaHouse;
  /** Opens the preview for somebody, at a page, as a link from there would. */
  open: (openid: string, path: string, from?: string) => Promise<HeldWindow>;
}>;

/** A screen in one of its states: how to get there, and the window that then shows it. */
export type Scene = Readonly<{ name: string; play: (stage: Stage) => Promise<HeldWindow> }>;

export const scene = (name: string, play: Scene['play']): Scene => ({ name, play });
