export { DurationText } from './DurationText';
