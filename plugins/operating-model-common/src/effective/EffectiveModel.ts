import type { Role } from '../annotations/roles';
import type { Message } from '../messages/Message';
import type {
  DeclaredValueKey,
  HeldValues,
} from '../annotations/declaredValues';

/**
 * Whether a value can be relied on. `invalid`: it is written and cannot be used; `missing`: nobody
 * wrote one; `unknown`: it cannot be told (for example a file that may not be read, or what is absent while the catalog fills).
 * @public
 */
export type ValueState = 'valid' | 'invalid' | 'missing' | 'unknown';

/**
 * Where a value stands. `entityRef` names the entity (the own one, its system, its domain or the
 * model), `path` the place in it, for example `metadata.annotations["operating-model.io/support-tier"]`
 * or `spec.defaults.supportTier`.
 * @public
 */
export interface ValueSource {
  kind:
    | 'spec'
    | 'annotation'
    | 'link'
    | 'model'
    | 'model-entry'
    | 'model-default'
    | 'tier'
    | 'config'
    | 'fallback';
  entityRef?: string;
  path?: string;
}

/**
 * A value with its state and its source. `raw` is the text as written where it could not be used;
 * `instead` is what would have been inherited, and what everything that depends on the value uses
 * while it is invalid; `reason` says why a value is not `valid`.
 * @public
 */
export interface SourcedValue<T> {
  state: ValueState;
  value?: T;
  source?: ValueSource;
  raw?: string;
  instead?: { value: T; source: ValueSource };
  reason?: Message;
}

/**
 * The declared values of an entity, by their keys.
 * @public
 */
export type SourcedValues = {
  [key in DeclaredValueKey]: SourcedValue<HeldValues[key]>;
};

/**
 * A runbook of an entity. `location` is as written: a URL, or a path relative to the file of
 * `base` (the entity that declares it); `parseRunbookLocation` reads it. `id` is stable and safe in a URL. Its state is `invalid` where its
 * form can never be opened, and `unknown` until somebody has looked whether it opens.
 * @public
 */
export interface EffectiveRunbook {
  id: string;
  title: string;
  location: string;
  base: string;
  /** What the location is: something to open in the browser, a file beside the declaring entity, or unusable text. */
  target: 'url' | 'file' | 'text';
  /** Id of the heading at which a file opens. */
  heading?: string;
  covers?: string[];
  /** Set for a surface of the whole model, which says nothing about this entity in particular. */
  general?: true;
}

/**
 * An annotation that names a schedule outside. `key` is for example `pagerduty.com/service-id`; `url` opens the schedule, where an
 * address can be made of the annotation.
 * @public
 */
export interface OnCallAnnotation {
  key: string;
  url?: string;
}

/**
 * The documentation of an entity, as TechDocs knows it: reference of the entity that it is kept with, which may be another one, and
 * the place in it.
 * @public
 */
export interface EffectiveDocs {
  entityRef: string;
  path?: string;
}

/**
 * What holds for one entity after inheritance. Free of the clock, of anything that changes when a party is
 * renamed, and of what stands in the model once for all (steps of a path, targets of a tier), so that it can be
 * stored, compared, and stays as it is when only the model's text moves. Parties are full entity references.
 * @public
 */
export interface EffectiveModel extends SourcedValues {
  entityRef: string;
  /** The entity and what is above it (system, domain, domains above), nearest first: what scopes of decisions name. */
  scope: string[];
  /** True where an annotation of the entity or a model says anything about it, or may still come while the catalog fills. */
  described: boolean;
  owner: SourcedValue<string>;
  /** The roles that somebody names. `roleHolder` adds the fallback to the owner for the others. */
  roles: { [role in Exclude<Role, 'owner'>]?: SourcedValue<string> };
  /** Id of the rotation that answers first: the first `rotation:` step of the path that holds. */
  rotation: SourcedValue<string>;
  /** The annotations that name schedules outside; absent where there are none. */
  onCallAnnotations?: OnCallAnnotation[];
  /** Its documentation. Absent only where it was evaluated before that was read. */
  docs?: SourcedValue<EffectiveDocs>;
  runbooks: SourcedValue<EffectiveRunbook>[];
  /** Reference of the model that applies. */
  model: SourcedValue<string>;
  /** The models that apply at the same distance, where there is more than one: none of them wins. */
  modelConflict?: string[];
}
