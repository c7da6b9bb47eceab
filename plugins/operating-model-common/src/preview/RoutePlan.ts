import type { PreviewAnswer } from '../api/previewSchemas';
import type { PartyView } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { isInUse } from '../checks/fixes/choicesOf';
import { pathOfTier } from '../model/pathsInUse';
import { responseTargetOf } from '../model/responseTargetOf';
import type { OperatingModel, Queue } from '../model/types';
import { usableValue } from '../effective/usableValue';
import { issueClassesOf } from '../model/issueClassesOf';
import { candidatesFor } from '../route/roleOfRoute';

/** Where an issue starts from in a model: what the entity that it is about has there. */
export interface Standing {
  /** Id of the support tier. */
  tier?: string;
  /** Id of the escalation path. */
  path?: string;
  /** Who holds the role `support`, where it matters: whoever takes what a queue has no owner for. */
  support?: string;
}

/** How an issue would go, without its times. */
export type PlannedRoute = NonNullable<
  NonNullable<PreviewAnswer['routes']>['items'][number]['before']
>;

/**
 * Who takes the issues of a model, what is promised, and whom they escalate to: what `routeIssue` says that does not depend on
 * when an issue is reported, without the reasons, so that thousands can be compared.
 */
export class RoutePlan {
  /** Ids of the issue classes. */
  readonly issueClasses: ReadonlySet<string>;
  readonly #model: OperatingModel;
  readonly #parties: ReadonlyMap<string, PartyView>;
  readonly #queues: ReadonlyMap<string, Queue>;
  readonly #steps: ReadonlyMap<string, PlannedRoute['steps']>;

  constructor(model: OperatingModel, parties: ReadonlyMap<string, PartyView>) {
    const { queues, escalationPaths } = model.spec;
    this.#model = model;
    this.#parties = parties;
    this.#queues = new Map(
      queues.flatMap(queue => queue.issueClasses.map(id => [id, queue])),
    );
    this.#steps = new Map(
      escalationPaths.map(({ id, steps }) => [
        id,
        steps.map(({ notify, after }) => ({ notify, after })),
      ]),
    );
    this.issueClasses = new Set(issueClassesOf(model).map(({ id }) => id));
  }

  get severities(): string[] {
    return this.#model.spec.severities.map(({ id }) => id);
  }

  /** Whether anybody asks it about nothing in particular: neither a draft, which applies to nothing yet, nor what is history. */
  get isAsked(): boolean {
    return isInUse(this.#model.spec.status);
  }

  /** Whether the owner of every queue can take something: then it does not matter who supports an entity. */
  get isOwned(): boolean {
    return this.#model.spec.queues.every(({ owner }) => this.#isKnown(owner));
  }

  /**
   * Where issues about an entity start from, or about nothing in particular.
   *
   * @returns undefined where the model does not apply to the entity
   */
  standing(effective: EffectiveModel | undefined): Standing | undefined {
    const model = this.#model;
    const support = candidatesFor({ effective, model }, 'support').find(
      ({ entityRef }) => this.#isKnown(entityRef),
    )?.entityRef;
    if (effective) {
      return usableValue(effective.model) === model.entityRef
        ? {
            tier: usableValue(effective.supportTier)?.id,
            path: usableValue(effective.escalationPath)?.id,
            support,
          }
        : undefined;
    }
    const { supportTier, escalationPath } = model.spec.defaults;
    const tier = model.spec.supportTiers.find(({ id }) => id === supportTier);
    const path = tier ? pathOfTier(model, tier)?.id : escalationPath;
    return { tier: tier?.id, path, support };
  }

  /** How an issue would go. */
  route(
    issue: { issueClass: string; severity?: string },
    standing: Standing,
  ): PlannedRoute {
    const { supportTiers } = this.#model.spec;
    const queue = this.#queues.get(issue.issueClass);
    const tier = supportTiers.find(({ id }) => id === standing.tier);
    const path = queue?.escalationPath ?? standing.path;
    return {
      queue: queue?.id,
      ...this.#taker(issue.issueClass, queue, standing),
      tier: tier?.id,
      path,
      target: issue.severity && tier && responseTargetOf(tier, issue.severity),
      steps: (path && this.#steps.get(path)) || [],
    };
  }

  #taker(
    issueClass: string,
    queue: Queue | undefined,
    { support }: Standing,
  ): Pick<PlannedRoute, 'takenBy' | 'missing'> {
    if (!queue) {
      return {
        missing: this.issueClasses.has(issueClass)
          ? 'queue.uncovered-class'
          : 'issue-class.unknown',
      };
    }
    if (this.#isKnown(queue.owner)) {
      return { takenBy: queue.owner };
    }
    if (support) {
      return { takenBy: support };
    }
    return { missing: queue.owner ? 'owner.unresolved' : 'queue.unowned' };
  }

  #isKnown(party: string | undefined): boolean {
    return party !== undefined && this.#parties.has(party);
  }
}
