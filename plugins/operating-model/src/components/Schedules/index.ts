export { Schedules } from './Schedules';
