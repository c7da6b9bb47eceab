import { ROLES } from '../annotations/roles';
import type { PreviewAnswer } from '../api/previewSchemas';
import type { EffectiveModel, SourcedValue } from '../effective/EffectiveModel';
import { roleHolder } from '../effective/roleHolder';
import {
  declaredValues,
  type DeclaredValueKey,
} from '../annotations/declaredValues';
import type { DeclaredValue } from '../annotations/DeclaredValue';

/** One value of an entity before and after. */
export type ValueChange = NonNullable<
  PreviewAnswer['entities']
>['items'][number]['changes'][number];

/** Longer lists of runbooks are cut. */
const MOST_RUNBOOKS = 5;

/**
 * What holds for an entity otherwise than before: values and parties as they count, whatever they come from. Of its runbooks
 * those that come and go.
 */
export function changedValues(
  before: EffectiveModel,
  after: EffectiveModel,
): ValueChange[] {
  const changes: ValueChange[] = [];
  const compare = (what: string, was?: string, becomes?: string) => {
    if (was !== becomes) {
      changes.push({ what, before: was, after: becomes });
    }
  };
  compare('model', inUse(before.model), inUse(after.model));
  for (const value of declaredValues as readonly DeclaredValue<DeclaredValueKey>[]) {
    const [was, becomes] = [before, after].map(effective => {
      const held = inUse<unknown>(effective[value.key]);
      return held === undefined ? undefined : value.compared(held);
    });
    compare(value.key, was, becomes);
  }
  for (const role of ROLES) {
    compare(
      role,
      inUse(roleHolder(before, role)),
      inUse(roleHolder(after, role)),
    );
  }
  const had = runbooksOf(before);
  const has = runbooksOf(after);
  compare('runbooks', listOf(had, has), listOf(has, had));
  return changes;
}

/** The value that counts: a party that the catalog does not know too; where nothing can be read, the inherited one. */
function inUse<T>({ value, instead }: SourcedValue<T>): T | undefined {
  return value ?? instead?.value;
}

function runbooksOf({ runbooks }: EffectiveModel): string[] {
  return runbooks.flatMap(runbook => {
    const { title, location } = inUse(runbook) ?? {};
    const refused =
      runbook.state === 'invalid' ? ', which cannot be opened' : '';
    return location ? [`${title} (${location}${refused})`] : [];
  });
}

function listOf(runbooks: string[], others: string[]): string | undefined {
  const listed = runbooks.filter(runbook => !others.includes(runbook));
  if (listed.length === 0) {
    return undefined;
  }
  const more = listed.length - MOST_RUNBOOKS;
  return [
    ...listed.slice(0, MOST_RUNBOOKS),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join(', ');
}
