import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { whereInJson } from '../database/sql/whereInJson';
import type { Visibility } from './Visibility';
import type { VisibleReferences } from './VisibleReferences';

/** Only the catalog can say what the policy means: it is asked with the caller's credentials. */
export function referenceVisibility(options: {
  knex: Knex;
  references: VisibleReferences;
  credentials: BackstageCredentials;
}): Visibility {
  const { knex, references, credentials } = options;
  return {
    isUnrestricted: false,
    restrict: async query => {
      const { json } = await references.all(credentials);
      whereInJson(knex, query, 'entities.entity_ref', json);
    },
    readable: things =>
      references.among(
        things.map(({ entityRef }) => entityRef),
        credentials,
      ),
  };
}
