export * from './annotationNames';
export * from './reusedAnnotations';
export * from './roles';
export * from './unreadableAnnotation';
