export { NothingDescribed } from './NothingDescribed';
