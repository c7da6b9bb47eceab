import type {
  EffectiveModel,
  OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** Where an issue happened, as far as the caller may know it. */
export interface AskedPlace {
  /** What holds for the entity that is affected, if one is. */
  effective?: EffectiveModel;
  /** The model in force, without the parts that the caller may not see; none where there is none to read. */
  model?: OperatingModel;
}
