export { Runbooks } from './Runbooks';
