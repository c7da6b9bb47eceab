export { SourceMark } from './SourceMark';
export { PART_PARAMETER } from './useSourceAddress';
