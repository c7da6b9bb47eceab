/**
 * How much a finding matters. Unrelated to the severities (sev1 …) of an operating model.
 * @public
 */
export type FindingSeverity = 'error' | 'warning' | 'info';

/**
 * Who published the practice or the number that a rule holds somebody to.
 * @public
 */
export interface RuleSource {
  title: string;
  url?: string;
}

/**
 * What a finding is about: an entity, or with `path` one part of a model, for example
 * `spec.rotations[cloud-primary]`.
 * @public
 */
export interface FindingSubject {
  entityRef: string;
  path?: string;
  title?: string;
}

/**
 * The edit that makes a finding go away.
 *
 * @remarks
 * `yaml` is a fragment that stands at the top of the document named by `file`, merged key by key (lists
 * of items with an `id` or `ref` are merged by it). A `<placeholder>` in it is a choice that only a person can
 * make, one of `candidates`. `remove` lists paths to delete first, such as
 * `metadata.annotations["operating-model.io/suport-tier"]`.
 * @public
 */
export interface FindingFix {
  summary: string;
  yaml?: string;
  remove?: string[];
  candidates?: string[];
  /** Name of the file that the edit goes into, relative where possible; never a path of the server's disk. */
  file?: string;
  /** Where the source can be edited in the browser, an http(s) URL. */
  editUrl?: string;
}

/**
 * A typed gap: what is wrong, how we know, who says that it matters, and what mends it.
 * @public
 */
export interface Finding {
  code: string;
  severity: FindingSeverity;
  subject: FindingSubject;
  /** One sentence for a person. */
  message: string;
  evidence: { label: string; value: string }[];
  source: RuleSource;
  fix: FindingFix;
}
