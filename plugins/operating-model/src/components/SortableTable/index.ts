export { PageSwitch } from './PageSwitch';
export { SortableTable, type Column } from './SortableTable';
export { readSort, writeSort, type Sort } from './sortRows';
