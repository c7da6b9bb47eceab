import type { Knex } from 'knex';
import type { ClarityHistory } from '../database/clarity/ClarityHistory';
import type { KeptScopes } from '../database/entities/KeptScopes';
import type { KeptPartyRefs } from '../database/parties/KeptPartyRefs';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import type { EntityRestriction } from '../database/sql/EntityRestriction';
import type { SeenToldOfModel } from './readToldOfModels';
import type { Visibility } from './Visibility';

/** Opens what one caller may read. Only this folder may use it; lint says so. */
export const opened: unique symbol = Symbol('opened');

/**
 * What one caller may read, for the time of one request. It is all that a question gets: there is nothing to be had from it but
 * through the functions of this folder, each of which answers with what the caller may see.
 */
export interface Seen {
  /** Whether that is everything. */
  readonly isUnrestricted: boolean;
  readonly [opened]: SeenStore;
}

/** What the functions of this folder read from. */
export interface SeenStore {
  knex: Knex;
  documents: ModelDocuments;
  clarity: ClarityHistory;
  partyRefs: KeptPartyRefs;
  scopes: KeptScopes;
  visibility: Visibility;
  /** Whether a fresh catalog still fills. */
  isFilling: () => boolean;
  /** Rows of `entities` as the caller sees them: findings about hidden parts of a model are in no count and no order. */
  rows: EntityRestriction;
  /** What is said of all models, as far as the caller may see it; read once per request. */
  toldOfModels(): Promise<ReadonlyMap<string, SeenToldOfModel>>;
}
