import { InputError } from '@backstage/errors';
import {
  isUnreadableKey,
  parseReference,
  unreadableKey,
  type ParsedEntityListQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityFilter } from '../../../visibility/readEntityPageSeen';
import { readReference } from '../../../questions/readReference';
import { references } from '../../../questions/references';

/**
 * What a list is asked for, in the form that the store compares with.
 *
 * @throws InputError where a reference cannot be read
 */
export function toEntityFilter(
  query: Partial<ParsedEntityListQuery>,
): EntityFilter {
  if (query.role && !query.party) {
    throw new InputError(
      'The query parameter "role" says what a party must be responsible for: name the party in "party" too',
    );
  }
  return {
    kind: query.kind?.map(kind => kind.toLocaleLowerCase('en-US')),
    owner: owners(query.owner),
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

/** References, and in quotation marks what stands in the place of one and is none. */
function owners(texts: readonly string[] | undefined): string[] | undefined {
  return texts?.flatMap(text => {
    const written = quoted(text);
    if (written === undefined) {
      return readReference(
        'The query parameter "owner"',
        text,
        'group',
        'An owner that is written as something else is found in quotation marks, such as owner="jane@example.com"',
      );
    }
    // What has the form of a reference may stand for something that owns nothing.
    const reference = parseReference(written, { defaultKind: 'group' });
    return [unreadableKey(written), ...(reference ? [reference] : [])];
  });
}

function quoted(text: string): string | undefined {
  if (!isUnreadableKey(text)) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
