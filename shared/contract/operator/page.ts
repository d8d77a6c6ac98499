import * as v from 'valibot';

export const page = v.pipe(v.string(), v.regex(/^[\w/-]{1,64}$/, 'a page of the mini-program'));
