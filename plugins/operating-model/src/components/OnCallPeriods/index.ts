export { OnCallPeriods, type OnCallPeriod } from './OnCallPeriods';
