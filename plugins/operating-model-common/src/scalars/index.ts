export * from './notifiedRotation';
export { coverageSchema } from './scalarSchemas';
