import { InputError } from '@backstage/errors';
import type { ParsedEntityListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityFilter } from '../../../visibility/readEntityPageSeen';
import { references } from '../../../questions/references';

/**
 * What a list is asked for, in the form that the store compares with.
 *
 * @throws InputError where a reference cannot be read
 */
export function toEntityFilter(query: ParsedEntityListQuery): EntityFilter {
  if (query.role && !query.party) {
    throw new InputError(
      'The query parameter "role" says what a party must be responsible for: name the party in "party" too',
    );
  }
  return {
    kind: query.kind?.map(kind => kind.toLocaleLowerCase('en-US')),
    owner: references('owner', query.owner, 'group'),
    party: references('party', query.party, 'group'),
    role: query.role,
    tier: query.tier,
    cadence: query.cadence,
    system: references('system', query.system, 'system'),
    finding: query.finding,
    model: references('model', query.model, 'operatingmodel'),
    q: query.q,
  };
}
