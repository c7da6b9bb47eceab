export * from './annotationPrefix';
export * from './reusedAnnotations';
export * from './roles';
export * from './unreadableAnnotation';
