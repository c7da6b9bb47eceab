export { AwaySentence } from './AwaySentence';
export { withStaleMark } from './withStaleMark';
