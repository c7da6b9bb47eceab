export * from './PreviewAction';
