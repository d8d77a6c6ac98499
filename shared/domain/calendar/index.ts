export { calendarOf } from './calendar';
export { spanOf } from './month';
