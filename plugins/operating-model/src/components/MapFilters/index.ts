export { DECISION_ROLES } from './DECISION_ROLES';
export { MapFilters } from './MapFilters';
export { NoMatch } from './NoMatch';
export { TextFilter } from './TextFilter';
export { useMapQuery, type MapFilterName, type MapQuery } from './useMapQuery';
