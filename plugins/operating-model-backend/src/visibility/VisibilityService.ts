import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import { conditionalVisibility } from './conditionalVisibility';
import { nothing, unrestricted } from './plainVisibilities';
import { referenceVisibility } from './referenceVisibility';
import {
  RULES_WITH_OWNER,
  RULES_WITHOUT_OWNER,
  translateCriteria,
  type KnownRules,
} from './translateCriteria';
import { ClarityHistory } from '../database/clarity/ClarityHistory';
import { KeptScopes } from '../database/entities/KeptScopes';
import { KeptPartyRefs } from '../database/parties/KeptPartyRefs';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import { createSeen } from './createSeen';
import type { Seen } from './Seen';
import type { Visibility } from './Visibility';
import { VisibleReferences } from './VisibleReferences';
import { askedInVain } from '../errors/askedInVain';

/**
 * Kinds that are owned by what their `spec.owner` says: the catalog's own, the scaffolder's, and ours. Of other kinds only
 * the catalog knows the relations.
 */
const KINDS_OWNED_BY_SPEC_OWNER: ReadonlySet<string> = new Set([
  'api',
  'component',
  'domain',
  'operatingmodel',
  'resource',
  'system',
  'template',
]);

/**
 * Finds out what a caller may read: by the catalog's policy, in the cheapest way that gives exactly what the catalog
 * would give.
 */
export class VisibilityService {
  readonly #store: {
    knex: Knex;
    documents: ModelDocuments;
    clarity: ClarityHistory;
    partyRefs: KeptPartyRefs;
    isFilling: () => boolean;
    scopes: KeptScopes;
  };
  readonly #permissions: PermissionsService;
  readonly #references: VisibleReferences;
  readonly #rules: KnownRules;

  /** @param options - `kinds` that are evaluated, in lower case */
  constructor(options: {
    knex: Knex;
    documents: ModelDocuments;
    permissions: PermissionsService;
    catalog: CatalogService;
    kinds: readonly string[];
    /** Whether a fresh catalog still fills. */
    isFilling: () => boolean;
  }) {
    const { knex, documents, isFilling } = options;
    this.#store = {
      knex,
      documents,
      clarity: new ClarityHistory({ knex }),
      partyRefs: new KeptPartyRefs({ knex }),
      isFilling,
      scopes: new KeptScopes({ knex }),
    };
    this.#permissions = options.permissions;
    this.#references = new VisibleReferences(options);
    this.#rules = options.kinds.every(kind =>
      KINDS_OWNED_BY_SPEC_OWNER.has(kind),
    )
      ? RULES_WITH_OWNER
      : RULES_WITHOUT_OWNER;
  }

  /**
   * Asks for the policy's decision. Call it once per request.
   *
   * @throws ServiceUnavailableError where there is no decision
   */
  async of(credentials: BackstageCredentials): Promise<Seen> {
    return createSeen({
      ...this.#store,
      visibility: await this.#visibilityOf(credentials),
    });
  }

  async #visibilityOf(credentials: BackstageCredentials): Promise<Visibility> {
    const decision = await this.#decide(credentials);
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return decision.result === AuthorizeResult.ALLOW ? unrestricted : nothing;
    }
    const condition =
      decision.pluginId === 'catalog'
        ? translateCriteria(decision.conditions, this.#rules)
        : undefined;
    return condition
      ? conditionalVisibility(condition)
      : referenceVisibility({
          knex: this.#store.knex,
          references: this.#references,
          credentials,
        });
  }

  async #decide(credentials: BackstageCredentials) {
    try {
      const [decision] = await this.#permissions.authorizeConditional(
        [{ permission: catalogEntityReadPermission }],
        { credentials },
      );
      return decision;
    } catch (error) {
      throw askedInVain(
        'permission',
        'What you may read cannot be told, since the permission service does not answer',
        error,
      );
    }
  }
}
