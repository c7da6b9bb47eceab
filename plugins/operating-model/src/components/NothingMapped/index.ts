export { NothingMapped } from './NothingMapped';
