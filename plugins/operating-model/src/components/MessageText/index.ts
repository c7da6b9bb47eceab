export { MessageText } from './MessageText';
export { ModelZone } from './ModelZone';
