import {
  isFinding,
  NOTHING_ASKED,
  type CheckSet,
  type Verdict,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { contentHash } from '../sql/contentHash';
import { emptyRecord } from './emptyRecord';
import { provisional } from './provisional';
import type { ResultLetter, ResultStates, ResultTexts } from './ResultTexts';

const LETTERS: { [result in Verdict['result']]: ResultLetter } = {
  pass: 'p',
  fail: 'f',
  unknown: 'u',
  'not-applicable': 'n',
};

/** The verdicts about one subject in the form in which they are compared and stored. */
export function toResultTexts(
  verdicts: readonly Verdict[],
  checks: CheckSet,
  options: { isModel: boolean; filling?: boolean },
): ResultTexts {
  const definitions = definitionsOf(checks);
  const states: ResultStates = { checks: {}, parts: emptyRecord() };
  const findings: Verdict[] = [];
  const others: Omit<Verdict, 'subject'>[] = [];
  for (const verdict of verdicts) {
    const { check, part = '', result } = verdict;
    states.checks[check] ??= options.filling
      ? provisional(definitions.get(check) ?? '')
      : definitions.get(check) ?? '';
    states.parts[part] ??= {};
    states.parts[part][check] = LETTERS[result];
    const asked = checks.get(check)?.check;
    if (asked && isFinding(verdict, asked)) {
      findings.push(verdict);
    } else if (
      verdict.message.id !== NOTHING_ASKED &&
      (!options.isModel || part === '')
    ) {
      others.push({
        check,
        result,
        part: verdict.part,
        message: verdict.message,
        evidence: verdict.evidence,
        reason: verdict.reason,
        fix: verdict.fix,
      });
    }
  }
  return {
    states: JSON.stringify(states),
    findings: JSON.stringify(findings),
    others: JSON.stringify(others),
  };
}

const hashes = new WeakMap<CheckSet, Map<string, string>>();

/** Short, since it is stored once for each subject and check. */
function definitionsOf(checks: CheckSet): Map<string, string> {
  let known = hashes.get(checks);
  if (!known) {
    known = new Map();
    for (const { check, definition } of checks) {
      known.set(check.id, contentHash({ definition }).slice(0, 8));
    }
    hashes.set(checks, known);
  }
  return known;
}
