export { CalendarDate } from './CalendarDate';
