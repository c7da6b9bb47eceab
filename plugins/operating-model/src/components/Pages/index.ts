export type { Page } from './Page';
export { PageButtons } from './PageButtons';
export { PagedList } from './PagedList';
export { readAllPages } from './readAllPages';
export { usePages, type Pages } from './usePages';
export { useRowsInPages } from './useRowsInPages';
