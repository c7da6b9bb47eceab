import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { NoMatch, type MapQuery } from '../MapFilters';
import { NothingMapped } from '../NothingMapped';
import { SectionGrid, SideBySide } from '../SectionGrid';
import { ClaritySection } from './ClaritySection';
import { CoverageTable } from './CoverageTable';
import { ModelDoubts } from './ModelDoubts';
import { NobodysSection } from './NobodysSection';
import { OffModelSection } from './OffModelSection';
import { StopsSection } from './StopsSection';

const useStyles = makeStyles({ refreshing: { opacity: 0.6 } });

/** The map as it was answered, in the order in which the eye should find it. */
export function CoverageSections(props: {
  coverage: CoverageAnswer;
  query: MapQuery;
  /** The answer to other filters is on its way. */
  refreshing: boolean;
  /** Takes the filters away; undefined where there are none. */
  clear: (() => void) | undefined;
}) {
  const { coverage, query, refreshing, clear } = props;
  const classes = useStyles();
  const sentences = (
    <SideBySide>
      <StopsSection coverage={coverage} query={query} />
      <NobodysSection nobody={coverage.nobody} query={query} />
      <OffModelSection offModel={coverage.offModel} />
    </SideBySide>
  );
  if (coverage.areas.totalItems === 0) {
    // Below filters that only decisions have, queues and questions would be those of everybody.
    const isNarrowed = query.party ?? query.areaKind ?? query.entityRef;
    return (
      <SectionGrid>
        <ModelDoubts doubts={coverage.doubts} />
        {clear ? <NoMatch clear={clear} /> : <NothingMapped />}
        {coverage.models.length > 0 && !isNarrowed && sentences}
      </SectionGrid>
    );
  }
  return (
    <div
      aria-busy={refreshing}
      className={refreshing ? classes.refreshing : undefined}
    >
      <SectionGrid>
        <ModelDoubts doubts={coverage.doubts} />
        <ClaritySection coverage={coverage} />
        <CoverageTable coverage={coverage} query={query} />
        {sentences}
      </SectionGrid>
    </div>
  );
}
