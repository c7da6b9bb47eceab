export { MapFilters } from './MapFilters';
export { useMapQuery, type MapFilterName, type MapQuery } from './useMapQuery';
