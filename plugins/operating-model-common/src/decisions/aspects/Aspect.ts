import type { PartyView } from '../../catalog/types';
import type { Facts } from '../../facts/Facts';
import type { Decision, OperatingModel } from '../../model/types';
import type { AspectState } from './AspectState';

/** What the states of decisions depend on, beside their model's text. */
export interface Seen {
  model: OperatingModel;
  /** Those that the catalog knows. */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  /** Set while a fresh catalog fills. */
  filling?: boolean;
}

/** One column of the decision map: something that a decision needs, and how it stands there. */
export interface Aspect<Id extends string = string> {
  /** As REST and the filter `gap=` name it. */
  id: Id;
  stateOf(decision: Decision, seen: Seen): AspectState;
  /** Fields of a decision: a finding about one of them is about this aspect. */
  fields: readonly (keyof Decision)[];
  /** First words of the codes of findings that are about this aspect where they name a decision and none of its fields. */
  families: readonly string[];
}
