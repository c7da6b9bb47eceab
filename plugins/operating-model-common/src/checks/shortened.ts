import type { Parameter } from '../messages/Message';
import type { Evidence } from './Verdict';

/** More than this nobody reads in a sentence, and it would be kept and sent with each of very many findings. */
const LONGEST_LIST = 30;
/** Likewise as evidence. */
const MOST_EVIDENCE = 50;

/** A parameter whose lists name their first items, and how many more there are. */
export function shortened(parameter: Parameter): Parameter {
  if (
    typeof parameter !== 'object' ||
    !('list' in parameter) ||
    parameter.list.length <= LONGEST_LIST
  ) {
    return parameter;
  }
  const { list } = parameter;
  return {
    ...parameter,
    list: [
      ...list.slice(0, LONGEST_LIST),
      `${list.length - LONGEST_LIST} more`,
    ],
  };
}

/** The first of very much evidence, and how much more there is. */
export function shortenedEvidence(evidence: readonly Evidence[]): Evidence[] {
  const shown = evidence
    .slice(0, MOST_EVIDENCE)
    .map(({ label, value }) => ({ label, value: shortened(value) }));
  const more = evidence.length - shown.length;
  return more > 0 ? [...shown, { label: 'And more', value: more }] : shown;
}
