import { countBySeverity } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SeenCounts } from '../database/entities/withSeenCounts';
import type { SeenToldOfModel } from './readToldOfModels';

/** What stands in lists for the models of which the caller may not see all findings. */
export function toSeenCounts(
  models: ReadonlyMap<string, SeenToldOfModel>,
): SeenCounts[] {
  return [...models].flatMap(
    ([entityRef, { findings, notKnown, hidesSome }]) => {
      if (!hidesSome) {
        return [];
      }
      const { error, warning, info } = countBySeverity(findings);
      return {
        entity_ref: entityRef,
        errors: error,
        warnings: warning,
        infos: info,
        unknowns: notKnown.length,
        codes: JSON.stringify(
          [...new Set(findings.map(({ code }) => code))].sort(),
        ),
      };
    },
  );
}
