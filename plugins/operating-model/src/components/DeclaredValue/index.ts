export { DECLARED_VALUES, DeclaredValue } from './DeclaredValue';
