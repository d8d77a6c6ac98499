const asked = new URLSearchParams(window.location.search).get('gateway');

/** Where the local cloud is: `?gateway=` of the address, or what the build was told. */
export const gateway: string = asked ?? (GATEWAY === '' ? 'http://127.0.0.1:7400' : GATEWAY);
