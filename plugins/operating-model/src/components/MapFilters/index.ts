export { MapFilters } from './MapFilters';
export { NoMatch } from './NoMatch';
export { useMapQuery, type MapFilterName, type MapQuery } from './useMapQuery';
