import { openForTimer } from '../_lib/door/timer';
import { relay } from '../_lib/jobs/relay';

export const main = openForTimer('relay', relay);
