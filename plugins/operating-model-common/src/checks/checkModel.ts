import type { CatalogIndex, ModelState } from '../catalog/types';
import type { DomainConfig } from '../effective/DomainConfig';
import { compareFindings } from './compareFindings';
import { parameterOf, toFinding } from './runRule';
import { rules } from './builtIn';
import { modelInvalid, problemFindings } from './builtIn/modelInvalid';
import type { Finding } from './types';

/**
 * What is missing or wrong with a model, worst first: each problem of its text, and what its version in force promises and
 * cannot hold. A superseded model is history and only its text is checked.
 * @public
 */
export function checkModel(options: {
  state: ModelState;
  index: CatalogIndex;
  config: DomainConfig;
  now: Date;
}): Finding[] {
  const { state, config } = options;
  const model = state.inForce;
  const asked = (code: string) => config.rules.get(code)?.enabled !== false;
  const findings = asked(modelInvalid.code) ? problemFindings(state) : [];
  if (model && model.spec.status !== 'superseded') {
    for (const rule of rules) {
      if (asked(rule.code)) {
        const drafts =
          rule.checkModel?.({
            ...options,
            model,
            parameter: name => parameterOf(rule, name, config),
          }) ?? [];
        findings.push(...drafts.map(draft => toFinding(rule, draft)));
      }
    }
  }
  return findings.sort(compareFindings);
}
