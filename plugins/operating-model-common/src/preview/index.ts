export type { ModelPreviewOptions, ShownModels } from './ModelComparison';
export * from './ModelPreview';
