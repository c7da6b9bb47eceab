export { FillableCode } from './FillableCode';
