import type { Message } from '../messages/Message';
import type { CheckSource, FindingSeverity } from './Check';
import type { Evidence, Fix } from './Verdict';

/**
 * What a finding is about: an entity, or with `path` one part of a model, for example
 * `spec.rotations[cloud-primary]`.
 * @public
 */
export interface FindingSubject {
  entityRef: string;
  path?: string;
}

/**
 * A verdict that something is to be done about, with what its check says of all of them: how bad it is and who says so.
 * @public
 */
export interface Finding {
  /** Id of the check. */
  code: string;
  severity: FindingSeverity;
  subject: FindingSubject;
  /** As in the verdict: with the check and the subject its identity. */
  part?: string;
  message: Message;
  evidence: Evidence[];
  source: CheckSource;
  fix?: Fix;
}
