import type { PreviewAnswer } from '../api/previewSchemas';
import type { CatalogIndex } from '../catalog/types';
import type { EffectiveModel } from '../effective/types';
import type { OperatingModel } from '../model/types';
import { roleHolder } from '../resolution/roleHolder';
import { usableValue } from '../resolution/usableValue';
import { RoutePlan, type PlannedRoute, type Standing } from './RoutePlan';

type Routes = NonNullable<PreviewAnswer['routes']>;

const MOST_ROUTES = 200;

/** Entities that have the same before and the same after; a side is absent where the model does not apply. */
interface Group {
  key: string;
  before?: Standing;
  after?: Standing;
  entities: number;
}

/**
 * Compares how issues would go before and after, per issue class and severity. Entities with the same tier and path go the
 * same way, so they are counted, and compared once.
 */
export class RouteChanges {
  readonly #entityRef: string;
  readonly #before?: RoutePlan;
  readonly #after: RoutePlan;
  readonly #groups = new Map<string, Group>();
  /** Whether it matters who supports an entity. */
  readonly #askSupport: boolean;

  /** @param options - `before` is absent where no version applies */
  constructor(options: {
    before?: OperatingModel;
    after: OperatingModel;
    parties: CatalogIndex['parties'];
  }) {
    const { before, after, parties } = options;
    this.#entityRef = after.entityRef;
    this.#before = before && new RoutePlan(before, parties);
    this.#after = new RoutePlan(after, parties);
    this.#askSupport = !this.#after.isOwned || this.#before?.isOwned === false;
  }

  /** Takes in what holds for an entity before and after. */
  add(before: EffectiveModel, after: EffectiveModel): void {
    this.#count(this.#standing(before), this.#standing(after), 1);
  }

  /** Compares, once everything is in. Others may run between its steps. */
  *compare(): Generator<undefined, Routes> {
    // An issue about nothing in particular is one of those of a group, or stands for itself.
    this.#count(
      this.#before?.answers ? {} : undefined,
      this.#after.answers ? {} : undefined,
      0,
    );
    const issues = this.#issues();
    const items: Routes['items'] = [];
    let changed = 0;
    for (const group of this.#mostFirst()) {
      for (const issue of issues) {
        const before = group.before && this.#before?.route(issue, group.before);
        const after = group.after && this.#after.route(issue, group.after);
        if (!isSame(before, after)) {
          changed += 1;
          if (items.length < MOST_ROUTES) {
            const { tier, path } = group.after ?? group.before ?? {};
            const { entities } = group;
            items.push({ ...issue, tier, path, entities, before, after });
          }
        }
      }
      yield;
    }
    return { compared: issues.length * this.#groups.size, changed, items };
  }

  #standing(effective: EffectiveModel): Standing | undefined {
    if (usableValue(effective.model) !== this.#entityRef) {
      return undefined;
    }
    return {
      tier: usableValue(effective.supportTier)?.id,
      path: usableValue(effective.escalationPath)?.id,
      support: this.#askSupport
        ? usableValue(roleHolder(effective, 'support'))
        : undefined,
    };
  }

  #count(
    before: Standing | undefined,
    after: Standing | undefined,
    entities: number,
  ): void {
    if (!before && !after) {
      return;
    }
    const key = JSON.stringify([partsOf(before), partsOf(after)]);
    const group = this.#groups.get(key);
    if (group) {
      group.entities += entities;
    } else {
      this.#groups.set(key, { key, before, after, entities });
    }
  }

  /** Each class with each severity, as the changed model lists them; then what only the present one has. */
  #issues(): { issueClass: string; severity?: string }[] {
    const plans = [this.#after, ...(this.#before ? [this.#before] : [])];
    const severities: (string | undefined)[] = [
      ...new Set(plans.flatMap(plan => plan.severities)),
    ];
    if (severities.length === 0) {
      severities.push(undefined);
    }
    return [...new Set(plans.flatMap(plan => plan.issueClasses))].flatMap(
      issueClass => severities.map(severity => ({ issueClass, severity })),
    );
  }

  #mostFirst(): Group[] {
    return [...this.#groups.values()].sort(
      (a, b) => b.entities - a.entities || (a.key < b.key ? -1 : 1),
    );
  }
}

function partsOf(standing: Standing | undefined) {
  return standing && [standing.tier, standing.path, standing.support];
}

function isSame(before?: PlannedRoute, after?: PlannedRoute): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    before.queue === after.queue &&
    before.takenBy === after.takenBy &&
    before.target === after.target &&
    before.missing === after.missing &&
    before.steps.length === after.steps.length &&
    before.steps.every(
      ({ notify, after: delay }, index) =>
        notify === after.steps[index].notify &&
        delay === after.steps[index].after,
    )
  );
}
