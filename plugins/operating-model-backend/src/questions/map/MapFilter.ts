import {
  matchesGap,
  type DecisionEntry,
  type EffectiveModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** What a list of decisions is narrowed to; what is undefined narrows nothing. */
export interface MapFilter {
  area?: readonly string[];
  areaKind?: readonly string[];
  parties?: ReadonlySet<string>;
  /** What the decisions concern. */
  concerning?: Concerned;
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
  const { parties, concerning, gap, q } = filter;
  return (
    isAmong(area.id, filter.area) &&
    isAmong(area.kind, filter.areaKind) &&
    isAmong(decision.cadence ?? NO_CADENCE, filter.cadence) &&
    (!gap || gap.some(asked => matchesGap(mapped, asked))) &&
    (!parties || [...entry.parties].some(party => parties.has(party))) &&
    (!concerning || concerns(entry, concerning)) &&
    (!q || entry.words.includes(q.toLocaleLowerCase('en-US')))
  );
}

function isAmong(value: string, asked: readonly string[] | undefined): boolean {
  return !asked || asked.includes(value);
}

/** Its scope names the entity, something above it, or for a system or domain something below it. */
function concerns(
  { model, scope }: DecisionEntry,
  { model: applied, scope: above, below }: Concerned,
): boolean {
  return (
    model.entityRef === applied &&
    (scope === model.spec.appliesTo ||
      scope.some(part => above.includes(part) || below.has(part)))
  );
}
