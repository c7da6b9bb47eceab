import type { GovernedList } from '../../model/governedByModel';
import { decisionFragment } from './decisionFragment';
import type { Fragment } from './Fragment';
import { modelFragment } from './modelFragment';

/** The edit that lets a model, or a part of it, apply to something else; undefined for its entries, which are known by what they name. */
export function appliesToFragment(
  list: GovernedList,
  appliesTo: string[],
): Fragment | undefined {
  switch (list.of) {
    case 'model':
      return { spec: { appliesTo } };
    case 'area':
      return modelFragment('areas', list.id, { appliesTo });
    case 'surface':
      return modelFragment('surfaces', list.id, { appliesTo });
    case 'decision':
      return decisionFragment(list.areaId, list.id, { appliesTo });
    default:
      return undefined;
  }
}
