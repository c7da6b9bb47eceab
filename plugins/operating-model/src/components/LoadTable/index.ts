export { LoadTable } from './LoadTable';
