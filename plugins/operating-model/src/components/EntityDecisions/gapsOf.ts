import type {
  AspectState,
  DecisionAspect,
  DecisionRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { ASPECTS } from '../CellLabel';

/** The aspects of a decision that have a gap. What nobody has looked at yet is neither clear nor a gap. */
export function gapsOf(
  row: DecisionRow,
): { aspect: DecisionAspect; state: AspectState }[] {
  return ASPECTS.map(aspect => ({
    aspect,
    state: row.cells[aspect].state,
  })).filter(({ state }) => state !== 'clear' && state !== 'unverified');
}
