import {
  matchesGap,
  rolesIn,
  type DecisionEntry,
  type DecisionRole,
  type EffectiveModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** What a list of decisions is narrowed to; what is undefined narrows nothing. */
export interface MapFilter {
  area?: readonly string[];
  areaKind?: readonly string[];
  parties?: ReadonlySet<string>;
  /** Which roles the parties must have; any where undefined. */
  roles?: readonly DecisionRole[];
  /** What the decisions concern. */
  concerning?: Concerned;
  /** Whether decisions have a scope of their own, or that of the whole model. */
  scope?: 'own' | 'whole';
  gap?: readonly string[];
  /** As written; `none` for decisions without one. */
  cadence?: readonly string[];
  q?: string;
}

/** An entity, and for a system or domain what is below it. */
export interface Concerned {
  model?: string;
  scope: EffectiveModel['scope'];
  /** Scopes of decisions that are below it. */
  below: ReadonlySet<string>;
}

const NO_CADENCE = 'none';

/** Whether a decision is in a list. */
export function matchesMapFilter(
  entry: DecisionEntry,
  filter: MapFilter,
): boolean {
  const { area, decision, mapped } = entry;
  const { concerning, gap, q } = filter;
  return (
    isAmong(area.id, filter.area) &&
    isAmong(area.kind, filter.areaKind) &&
    isAmong(decision.cadence ?? NO_CADENCE, filter.cadence) &&
    (!gap || gap.some(asked => matchesGap(mapped, asked))) &&
    involves(entry, filter) &&
    (!filter.scope || scopeOf(entry) === filter.scope) &&
    (!concerning || concerns(entry, concerning)) &&
    (!q || entry.words.includes(q.toLocaleLowerCase('en-US')))
  );
}

function isAmong(value: string, asked: readonly string[] | undefined): boolean {
  return !asked || asked.includes(value);
}

/** Whether a decision concerns all that its model applies to, or less. */
export function scopeOf({ model, scope }: DecisionEntry): 'own' | 'whole' {
  return scope === model.spec.appliesTo ? 'whole' : 'own';
}

function involves(
  entry: DecisionEntry,
  { parties, roles }: Pick<MapFilter, 'parties' | 'roles'>,
): boolean {
  if (!parties) {
    return true;
  }
  return roles
    ? rolesIn(entry.decision, parties).some(role => roles.includes(role))
    : [...entry.parties].some(party => parties.has(party));
}

/** Its scope names the entity, something above it, or for a system or domain something below it. */
function concerns(
  entry: DecisionEntry,
  { model: applied, scope: above, below }: Concerned,
): boolean {
  return (
    entry.model.entityRef === applied &&
    (scopeOf(entry) === 'whole' ||
      entry.scope.some(part => above.includes(part) || below.has(part)))
  );
}
