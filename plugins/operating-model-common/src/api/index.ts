export * from './OperatingModelClient';
export * from './answer/assembleEntityAnswer';
export * from './entitySchemas';
export * from './listSchemas';
export * from './modelSchemas';
export * from './permissions';
export * from './routes';
export * from './valueSchemas';
