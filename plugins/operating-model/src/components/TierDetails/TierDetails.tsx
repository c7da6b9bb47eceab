import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { CoverageLabel } from '../CoverageLabel';

/** What stands below the name of a support tier: its id, and the hours that it covers. */
export function TierDetails(props: {
  tier: NonNullable<EntityAnswer['supportTier']['value']>;
}) {
  const { id, title, coverage } = props.tier;
  return (
    <>
      {title !== id && `${id} · `}
      <CoverageLabel coverage={coverage} />
    </>
  );
}
