export { ListBar } from './ListBar';
export { PlainChoice } from './PlainChoice';
