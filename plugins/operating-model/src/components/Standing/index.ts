export { NotKnownList } from './NotKnownList';
export { Standing } from './Standing';
export { standingText, subjectOf } from './standingText';
export { totalOf } from './totalOf';
