export { MapFilters } from './MapFilters';
export { useMapQuery, type MapFilterName } from './useMapQuery';
