export { Sourced } from './Sourced';
