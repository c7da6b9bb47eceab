import { DecisionBeside } from '../DecisionPanel';
import { MapFilters, type MapFilterName } from '../MapFilters';
import { SectionGrid } from '../SectionGrid';
import { DecisionList } from './DecisionList';
import { PageFrame } from '../PageFrame';
import { withStaleMark } from '../StaleMark';

const FILTERS: readonly MapFilterName[] = [
  'q',
  'model',
  'area',
  'areaKind',
  'party',
  'role',
  'gap',
  'cadence',
  'entityRef',
];

/** The part "Decisions": every decision of the map, filtered and paged by the backend, and one of them beside the list. */
export const DecisionsPage = withStaleMark(function Page() {
  return (
    <PageFrame part="decisions">
      <DecisionBeside>
        <SectionGrid>
          <MapFilters names={FILTERS} />
          <DecisionList names={FILTERS} />
        </SectionGrid>
      </DecisionBeside>
    </PageFrame>
  );
}, 'page');
