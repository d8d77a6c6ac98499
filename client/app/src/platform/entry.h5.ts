import { tagIn } from './entry-tag';

export const enteredFrom = (): string | null =>
  tagIn(Object.fromEntries(new URLSearchParams(window.location.search)));
