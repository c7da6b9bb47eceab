import type { ChoicesAnswer, FindingAnswer } from '../api/valueSchemas';
import type { Finding } from '../checks/Finding';
import { answerFinding, type FindingReader } from './answerFinding';
import { answerChoices } from './choicesOfFindings';

/**
 * Findings in words, for one reader, and what their fixes let choose from, once for all of them.
 * @public
 */
export function sayFindings(
  findings: readonly Finding[],
  reader: FindingReader,
): { findings: FindingAnswer[]; choices?: ChoicesAnswer } {
  const said = findings.map(finding => answerFinding(finding, reader));
  return { findings: said, choices: answerChoices(said, reader.choices) };
}
