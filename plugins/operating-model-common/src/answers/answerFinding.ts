import type { FindingAnswer } from '../api/valueSchemas';
import type { Finding } from '../checks/Finding';
import type { CatalogChoices } from '../checks/fixes/CatalogChoices';
import {
  renderMessage,
  renderParameter,
  type Reader,
} from '../messages/renderMessage';
import { instantsIn } from '../messages/instantsOf';
import { answerFix } from './answerFix';

/**
 * For whom findings are rendered.
 * @public
 */
export interface FindingReader extends Reader {
  /** What the reader may read of the catalog and can choose from; nothing where left out. */
  choices?: CatalogChoices;
}

/**
 * A finding in words, for one reader: what that reader may not see has to be out of it, of `reader.titleOf` and of
 * `reader.choices` before.
 * @public
 */
export function answerFinding(
  finding: Finding,
  reader: FindingReader,
): FindingAnswer {
  const { code, severity, subject, message, evidence, source, fix } = finding;
  return {
    code,
    severity,
    subject,
    message: renderMessage(message, reader),
    evidence: evidence.map(({ label, value }) => {
      const instants = instantsIn(value);
      return {
        label,
        value: renderParameter(value, reader),
        ...(instants.length > 0 && { instants }),
      };
    }),
    source,
    fix: fix && answerFix({ ...finding, fix }, reader.choices),
  };
}
