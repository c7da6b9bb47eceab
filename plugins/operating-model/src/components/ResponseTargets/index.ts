export { ResponseTargets } from './ResponseTargets';
