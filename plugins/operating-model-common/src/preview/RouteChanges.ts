import type { PreviewAnswer } from '../api/previewSchemas';
import type { CatalogIndex } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import type { OperatingModel } from '../model/types';
import { RoutePlan, type PlannedRoute, type Standing } from './RoutePlan';

type Routes = NonNullable<PreviewAnswer['routes']>;

const MOST_ROUTES = 200;
/** Characters of the routes that are answered; the total says how many there are. */
const MOST_CHARACTERS = 150_000;
/** Compared in a few milliseconds. */
const ISSUES_AT_ONCE = 500;

/** Entities that have the same before and the same after; a side is absent where the model does not apply. */
interface Group {
  key: string;
  before?: Standing;
  after?: Standing;
  entities: number;
  /** Of these, how many there are for which something else is different. */
  changedOtherwise: number;
}

/** What was compared, and for how many entities anything is different, or who takes an issue is. */
export interface ComparedRoutes {
  routes: Routes;
  concerned: { entities: number; routed: number };
}

/**
 * Compares how issues would go before and after, per issue class and severity. Entities with the same tier and path go the
 * same way, so they are counted, and compared once.
 */
export class RouteChanges {
  readonly #before?: RoutePlan;
  readonly #after: RoutePlan;
  readonly #groups = new Map<string, Group>();
  /** Entities in no group for which something is different. */
  #changedOutside = 0;
  /** Whether it matters who supports an entity. */
  readonly #askSupport: boolean;

  /** @param options - `before` is absent where the model is new */
  constructor(options: {
    before?: OperatingModel;
    after: OperatingModel;
    parties: CatalogIndex['parties'];
  }) {
    const { before, after, parties } = options;
    this.#before = before && new RoutePlan(before, parties);
    this.#after = new RoutePlan(after, parties);
    this.#askSupport = !this.#after.isOwned || this.#before?.isOwned === false;
  }

  /**
   * Takes in what holds for an entity before and after.
   *
   * @param options - `isChanged`: whether something else about it is different
   */
  add(
    before: EffectiveModel,
    after: EffectiveModel,
    { isChanged }: { isChanged: boolean },
  ): void {
    const changedOtherwise = isChanged ? 1 : 0;
    const group = this.#group(before, after);
    const key = JSON.stringify([partsOf(group.before), partsOf(group.after)]);
    const known = this.#groups.get(key);
    if (known) {
      known.entities += 1;
      known.changedOtherwise += changedOtherwise;
    } else if (group.before || group.after) {
      this.#groups.set(key, { ...group, key, entities: 1, changedOtherwise });
    } else {
      this.#changedOutside += changedOtherwise;
    }
  }

  /** Compares, once everything is in. Others may run between its steps. */
  *compare(): Generator<undefined, ComparedRoutes> {
    const issues = this.#issues();
    const groups = [
      ...[...this.#groups.values()].sort(
        (a, b) => b.entities - a.entities || (a.key < b.key ? -1 : 1),
      ),
      this.#nothingInParticular(),
    ];
    const items: Routes['items'] = [];
    let changed = 0;
    let characters = 0;
    const concerned = { entities: this.#changedOutside, routed: 0 };
    for (const group of groups) {
      const changedBefore = changed;
      for (const [position, issue] of issues.entries()) {
        if (position % ISSUES_AT_ONCE === ISSUES_AT_ONCE - 1) {
          yield;
        }
        const before = group.before && this.#before?.route(issue, group.before);
        const after = group.after && this.#after.route(issue, group.after);
        if (!isSame(before, after)) {
          changed += 1;
          if (items.length < MOST_ROUTES && characters < MOST_CHARACTERS) {
            const { tier, path } = group.after ?? group.before ?? {};
            const { entities } = group;
            const item = { ...issue, tier, path, entities, before, after };
            items.push(item);
            characters += JSON.stringify(item).length;
          }
        }
      }
      const isRouted = changed > changedBefore;
      concerned.routed += isRouted ? group.entities : 0;
      concerned.entities += isRouted ? group.entities : group.changedOtherwise;
      yield;
    }
    return {
      routes: { compared: issues.length * groups.length, changed, items },
      concerned,
    };
  }

  #nothingInParticular(): Group {
    const plans = {
      before: this.#before?.isAsked ? this.#before : undefined,
      after: this.#after.isAsked ? this.#after : undefined,
    };
    return {
      key: '',
      before: plans.before?.standing(undefined),
      after: plans.after?.standing(undefined),
      entities: 0,
      changedOtherwise: 0,
    };
  }

  #group(
    before: EffectiveModel,
    after: EffectiveModel,
  ): Pick<Group, 'before' | 'after'> {
    const relevant = (standing: Standing | undefined) =>
      standing && !this.#askSupport
        ? { ...standing, support: undefined }
        : standing;
    return {
      before: relevant(this.#before?.standing(before)),
      after: relevant(this.#after.standing(after)),
    };
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
    return [...new Set(plans.flatMap(plan => [...plan.issueClasses]))].flatMap(
      issueClass => severities.map(severity => ({ issueClass, severity })),
    );
  }
}

function partsOf(standing: Standing | undefined) {
  return standing && [standing.tier, standing.path, standing.support];
}

function isSame(before?: PlannedRoute, after?: PlannedRoute): boolean {
  if (!before && !after) {
    return true;
  }
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
