import type { Knex } from 'knex';
import type { ClarityHistory } from '../database/clarity/ClarityHistory';
import type { KeptScopes } from '../database/entities/KeptScopes';
import type { KeptPartyRefs } from '../database/parties/KeptPartyRefs';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import { withSeenCounts } from '../database/entities/withSeenCounts';
import { readToldOfModels, type SeenToldOfModel } from './readToldOfModels';
import { opened, type Seen } from './Seen';
import { toSeenCounts } from './toSeenCounts';
import type { Visibility } from './Visibility';

/** Puts together what one caller may read. */
export function createSeen(options: {
  knex: Knex;
  documents: ModelDocuments;
  clarity: ClarityHistory;
  partyRefs: KeptPartyRefs;
  scopes: KeptScopes;
  visibility: Visibility;
  isFilling: () => boolean;
}): Seen {
  const { knex, visibility } = options;
  let findings: Promise<ReadonlyMap<string, SeenToldOfModel>> | undefined;
  const toldOfModels = () => {
    findings ??= readToldOfModels(options);
    return findings;
  };
  return {
    isUnrestricted: visibility.isUnrestricted,
    [opened]: {
      ...options,
      toldOfModels,
      rows: {
        isUnrestricted: visibility.isUnrestricted,
        restrict: async query => {
          await visibility.restrict(query);
          if (!visibility.isUnrestricted) {
            withSeenCounts(knex, query, toSeenCounts(await toldOfModels()));
          }
        },
      },
    },
  };
}
