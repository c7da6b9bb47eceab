import type { PreviewAnswer } from '../api/previewSchemas';
import type { PartyView } from '../catalog/types';
import type { OperatingModel, Queue } from '../model/types';

/** Where an issue starts from in a model: what the entity that it is about has there. */
export interface Standing {
  /** Id of the support tier. */
  tier?: string;
  /** Id of the escalation path. */
  path?: string;
  /** Who holds the role `support`: whoever takes what a queue has no owner for. */
  support?: string;
}

/** How an issue would go, without its times. */
export type PlannedRoute = NonNullable<
  NonNullable<PreviewAnswer['routes']>['items'][number]['before']
>;

/**
 * Who takes the issues of a model, what is promised, and whom they escalate to: what a route says that does not depend on
 * when an issue is reported.
 */
export class RoutePlan {
  /** Ids of the issue classes; one that only a queue names exists too. */
  readonly issueClasses: readonly string[];
  /** Whether the owner of every queue can take something: then it does not matter who supports an entity. */
  readonly isOwned: boolean;
  readonly #model: OperatingModel;
  readonly #parties: ReadonlyMap<string, PartyView>;
  readonly #queues: ReadonlyMap<string, Queue>;
  readonly #steps: ReadonlyMap<string, PlannedRoute['steps']>;

  constructor(model: OperatingModel, parties: ReadonlyMap<string, PartyView>) {
    const { issueClasses, queues, escalationPaths } = model.spec;
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
    this.issueClasses = [
      ...new Set([...issueClasses.map(({ id }) => id), ...this.#queues.keys()]),
    ];
    this.isOwned = queues.every(({ owner }) => owner && parties.has(owner));
  }

  /** Whether anybody can still ask: a superseded model is history. */
  get answers(): boolean {
    return this.#model.spec.status !== 'superseded';
  }

  get severities(): string[] {
    return this.#model.spec.severities.map(({ id }) => id);
  }

  /** How an issue would go. */
  route(
    issue: { issueClass: string; severity?: string },
    standing: Standing,
  ): PlannedRoute {
    const { supportTiers, defaults } = this.#model.spec;
    const queue = this.#queues.get(issue.issueClass);
    const tierId = standing.tier ?? defaults.supportTier;
    const tier = supportTiers.find(({ id }) => id === tierId);
    const pathId = queue?.escalationPath ?? standing.path;
    return {
      queue: queue?.id,
      ...this.#taker(issue.issueClass, standing),
      tier: tier?.id,
      path: pathId,
      target: issue.severity && tier?.responseTargets[issue.severity],
      steps: (pathId && this.#steps.get(pathId)) || [],
    };
  }

  #taker(
    issueClass: string,
    { support }: Standing,
  ): Pick<PlannedRoute, 'takenBy' | 'missing'> {
    const queue = this.#queues.get(issueClass);
    if (!queue) {
      const isKnown = this.issueClasses.includes(issueClass);
      return {
        missing: isKnown ? 'queue.uncovered-class' : 'issue-class.unknown',
      };
    }
    if (queue.owner && this.#parties.has(queue.owner)) {
      return { takenBy: queue.owner };
    }
    return {
      takenBy: support,
      missing: queue.owner ? 'owner.unresolved' : 'queue.unowned',
    };
  }
}
