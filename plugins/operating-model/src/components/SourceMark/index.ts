export { SourceMark } from './SourceMark';
