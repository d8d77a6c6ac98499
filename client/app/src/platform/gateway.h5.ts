const asked = new URLSearchParams(window.location.search).get('gateway');

/** Where the local cloud is: `?gateway=` of the address, what the build was told, or whoever serves the page. */
export const gateway: string = asked ?? (GATEWAY === '' ? window.location.origin : GATEWAY);
