export * from './ModelPreview';
