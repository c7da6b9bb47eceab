export { MapPart } from './MapPart';
