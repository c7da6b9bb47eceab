export { isMarkdownPath } from './isMarkdownPath';
export * from './parseRunbookLocation';
export { repositoryRoot } from './repositoryRoot';
export { runbooksOfModel } from './runbooksOfModel';
