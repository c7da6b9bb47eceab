import type { CatalogChoice } from './fixes/CatalogChoices';
import type { Message } from '../messages/Message';
import type { Parameter } from '../messages/Message';

/**
 * How a check answers. `unknown`: it cannot be told; `not-applicable`: there is nothing here that it could ask about.
 * @public
 */
export type Result = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/**
 * What a check has seen.
 * @public
 */
export interface Evidence {
  label: string;
  value: Parameter;
}

/**
 * The edit that turns a failure into a pass.
 *
 * @remarks
 * `yaml` is a fragment that stands at the top of the document named by `file`, merged key by key (lists
 * of items with an `id` or `ref` are merged by it). A `<placeholder>` in it is a choice that only a person can
 * make: one of `candidates`, which are ids and values that the subject, its model or the format has, or what `choose` says of the
 * catalog. `remove` lists paths to delete first, such as `metadata.annotations["operating-model.io/suport-tier"]`.
 *
 * A fix is shown to everybody who may read its subject: it must not name what else the catalog holds.
 * @public
 */
export interface Fix {
  summary: string;
  yaml?: string;
  remove?: string[];
  candidates?: string[];
  choose?: CatalogChoice;
  /** Instead of this edit, where the reader may read nothing to choose from. */
  otherwise?: Fix;
  /** Name of the file that the edit goes into, relative where possible; never a path of the server's disk. */
  file?: string;
  /** Where the source can be edited in the browser, an http(s) URL. */
  editUrl?: string;
}

/**
 * What one check says of one part of one subject. (check, subject, part) is its identity: the same three are the same question
 * the next time.
 * @public
 */
export interface Verdict {
  /** Id of the check, such as `owner.unresolved`. */
  check: string;
  /** Reference of the entity or model. */
  subject: string;
  /**
   * The part of the subject: the place of a role, a decision, a rotation, such as `spec.rotations[cloud-primary]`, and behind a `#` what tells
   * several answers about one place apart. Absent where the check speaks of the whole.
   */
  part?: string;
  result: Result;
  message: Message;
  /** Never empty: a pass says what it saw, too. */
  evidence: Evidence[];
  /** Why it cannot be told, where the result is `unknown`. */
  reason?: Message;
  /** Where the result is `fail`. */
  fix?: Fix;
}
