export * from './annotationNames';
export * from './readAnnotations';
export * from './reusedAnnotations';
export * from './roles';
export * from './unreadableAnnotation';
