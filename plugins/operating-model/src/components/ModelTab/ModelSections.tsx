import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { FindingChoices, Findings } from '../Findings';
import { SectionGrid, SideBySide } from '../SectionGrid';
import { AppliesTo } from './AppliesTo';
import { isProblem } from './isProblem';
import { ModelAreas } from './ModelAreas';
import { ModelDefaults } from './ModelDefaults';
import { ModelFreezes } from './ModelFreezes';
import { ModelHeader } from './ModelHeader';
import { ModelPaths } from './ModelPaths';
import { ModelProblems } from './ModelProblems';
import { ModelQueues } from './ModelQueues';
import { ModelRotations } from './ModelRotations';
import { ModelTiers } from './ModelTiers';

/** The parts of a model: whether it is in force, what is wrong with it, what it applies to, and what it says. */
export function ModelSections(props: { model: ModelAnswer }) {
  const { model } = props;
  const { spec, problems, entityRef } = model;
  const findings = model.findingList.filter(finding => !isProblem(finding));
  return (
    <FindingChoices choices={model.choices}>
      <ModelHeader model={model} />
      {problems.length > 0 && <ModelProblems model={model} />}
      <AppliesTo model={model} />
      {(problems.length === 0 || findings.length > 0) && (
        <Findings findings={findings} entityRef={entityRef} />
      )}
      {spec && (
        <>
          <ModelTiers spec={spec} />
          <ModelRotations model={model} spec={spec} />
          <SideBySide>
            <ModelPaths model={model} spec={spec} />
            <div>
              <SectionGrid>
                <ModelDefaults model={model} spec={spec} />
                {spec.freezes.length > 0 && <ModelFreezes spec={spec} />}
                <ModelQueues model={model} spec={spec} />
              </SectionGrid>
            </div>
          </SideBySide>
          <ModelAreas model={model} spec={spec} />
        </>
      )}
    </FindingChoices>
  );
}
