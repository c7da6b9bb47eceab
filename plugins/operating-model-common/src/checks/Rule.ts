import type { ReadAnnotations } from '../effective/readAnnotations';
import type { CatalogIndex, EntityView, ModelState } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import type { OperatingModel } from '../model/types';
import type { DomainConfig } from '../effective/DomainConfig';
import type { Finding, FindingSeverity, RuleSource } from './types';

/**
 * A number that a rule holds somebody to, with who published it. Configurable under
 * `operatingModel.rules.<code>.parameters`.
 * @public
 */
export interface RuleParameter {
  default: number;
  meaning: string;
  source: string;
}

/**
 * What a rule sees of an entity.
 * @public
 */
export interface EntityRuleContext {
  entity: EntityView;
  effective: EffectiveModel;
  annotations: ReadAnnotations;
  /** The model that applies, in force. */
  model?: OperatingModel;
  index: CatalogIndex;
  config: DomainConfig;
  parameter(name: string): number;
  now: Date;
}

/**
 * What a rule sees of a model.
 * @public
 */
export interface ModelRuleContext {
  state: ModelState;
  model: OperatingModel;
  index: CatalogIndex;
  config: DomainConfig;
  parameter(name: string): number;
  now: Date;
}

/**
 * A finding without what its rule knows anyway.
 * @public
 */
export type FindingDraft = Omit<Finding, 'code' | 'severity' | 'source'>;

/**
 * One typed gap: how it is recognised, how much it matters, and who says so.
 * @public
 */
export interface Rule {
  code: string;
  /** A few words for a list. */
  title: string;
  severity: FindingSeverity;
  source: RuleSource;
  /** Kinds of entities that are asked, lower case; all governed ones where absent. */
  kinds?: string[];
  parameters?: { [name: string]: RuleParameter };
  checkEntity?(context: EntityRuleContext): FindingDraft[];
  checkModel?(context: ModelRuleContext): FindingDraft[];
}
