import type { CatalogIndex, EntityView, ModelState } from '../catalog/types';
import type { DomainConfig } from '../effective/DomainConfig';
import type { EffectiveModel } from '../effective/EffectiveModel';
import type { ReadAnnotations } from '../effective/readAnnotations';
import type { Facts } from '../facts/Facts';
import type { Message } from '../messages/Message';
import type { Parameters } from '../messages/Message';
import type { OperatingModel } from '../model/types';
import type { Evidence, Fix, Result } from './Verdict';

/**
 * How much a finding matters. Unrelated to the severities (sev1 …) of an operating model.
 * @public
 */
export type FindingSeverity = 'error' | 'warning' | 'info';

/**
 * Who published the practice or the number that a check holds somebody to.
 * @public
 */
export interface CheckSource {
  title: string;
  url?: string;
}

/**
 * A number that a check holds somebody to, with who published it. Configurable under
 * `operatingModel.rules.<id>.parameters`.
 * @public
 */
export interface CheckParameter {
  default: number;
  meaning: string;
  source: string;
}

/**
 * What every question of a check may look at.
 * @public
 */
export interface CheckContext {
  index: CatalogIndex;
  facts: Facts;
  config: DomainConfig;
  /** The number that is configured for the check, else its default. Throws where the check declares none of this name. */
  parameter(name: string): number;
  now: Date;
}

/**
 * What a check sees of an entity.
 * @public
 */
export interface EntityCheckContext extends CheckContext {
  entity: EntityView;
  effective: EffectiveModel;
  annotations: ReadAnnotations;
  /** The model that applies, in force. */
  model?: OperatingModel;
}

/**
 * What a check sees of the version of a model that is in force.
 * @public
 */
export interface ModelCheckContext extends CheckContext {
  state: ModelState;
  model: OperatingModel;
}

/**
 * What a check sees of the text of a model, valid or not.
 * @public
 */
export interface TextCheckContext extends CheckContext {
  state: ModelState;
}

/**
 * What a check answers about one part: a verdict without what is known of the check and its subject anyway.
 * @public
 */
export interface Outcome {
  result: Result;
  /** See {@link Verdict.part}. Where a check answers several times about one part, the worst counts, of equals the first. */
  part?: string;
  /** Which of the check's messages. */
  says: string;
  parameters?: Parameters;
  /**
   * Set where it fails since something is absent from the catalog: a party, a system, a domain, a model, or what one of these could
   * say. While a fresh catalog fills it is unknown then, since that may still come.
   */
  absent?: boolean;
  evidence: Evidence[];
  reason?: Message;
  fix?: Fix;
}

/**
 * One question that is asked of every entity, or of every model, and always answered: with a pass too, and with `unknown` where
 * it cannot be told. Pure: `now` is its only clock, the facts are all that it knows of the world outside.
 *
 * @remarks
 * No outcome at all means that there is nothing here that it could ask about, and counts as `not-applicable`.
 * @public
 */
export interface Check {
  /** Such as `owner.none`. Those of a module begin with a name of its own, which no id of the suite begins with. */
  id: string;
  /** A few words for a list. */
  title: string;
  severity: FindingSeverity;
  source: CheckSource;
  /** Kinds of entities that are asked, lower case; all governed ones where absent. */
  kinds?: string[];
  parameters?: { [name: string]: CheckParameter };
  /** Set where not knowing matters so much that `unknown` is a finding as well. */
  unknownIsFinding?: boolean;
  /** Raise it when the same input is answered otherwise than before: what is answered then begins anew. 1 where absent. */
  version?: number;
  /** Its sentences, by the names that outcomes say: templates with `{{parameter}}`. */
  messages: { [name: string]: string };
  checkEntity?(context: EntityCheckContext): Outcome[];
  checkModel?(context: ModelCheckContext): Outcome[];
  checkText?(context: TextCheckContext): Outcome[];
}
