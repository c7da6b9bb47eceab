export { Roles } from './Roles';
