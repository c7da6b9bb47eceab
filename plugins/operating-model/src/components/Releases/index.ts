export { CadenceName } from './CadenceName';
export { Releases } from './Releases';
