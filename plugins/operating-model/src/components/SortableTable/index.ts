export { SortHeader } from './SortHeader';
export { SortableTable, type Column } from './SortableTable';
export { readSort, sortRows, writeSort, type Sort } from './sortRows';
