export const enteredFrom = (): string | null =>
  new URLSearchParams(window.location.search).get('from');
