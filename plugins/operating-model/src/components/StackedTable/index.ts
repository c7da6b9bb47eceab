export { useStackedTable } from './useStackedTable';
