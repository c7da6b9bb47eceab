import type { FindingAnswer } from '../api/valueSchemas';
import type { Finding } from '../checks/Finding';
import {
  renderMessage,
  renderParameter,
  type Reader,
} from '../messages/renderMessage';

/**
 * A finding in words, for one reader: what that reader may not see has to be out of it and of `reader.titleOf` before.
 * @public
 */
export function answerFinding(finding: Finding, reader: Reader): FindingAnswer {
  const { code, severity, subject, message, evidence, source, fix } = finding;
  return {
    code,
    severity,
    subject,
    message: renderMessage(message, reader),
    evidence: evidence.map(({ label, value }) => ({
      label,
      value: renderParameter(value, reader),
    })),
    source,
    fix,
  };
}
