export { RotationFrame } from './RotationFrame';
