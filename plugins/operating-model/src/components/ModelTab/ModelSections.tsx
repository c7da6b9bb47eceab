import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { Findings } from '../Findings';
import { SideBySide } from '../SectionGrid';
import { AppliesTo } from './AppliesTo';
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
  const { spec } = model;
  return (
    <>
      <ModelHeader model={model} />
      {model.problems.length > 0 && <ModelProblems model={model} />}
      <AppliesTo model={model} />
      {spec && (
        <>
          <ModelTiers spec={spec} />
          <ModelRotations model={model} spec={spec} />
          <SideBySide>
            <ModelPaths model={model} spec={spec} />
            <ModelDefaults model={model} spec={spec} />
          </SideBySide>
          {spec.freezes.length > 0 && <ModelFreezes spec={spec} />}
          <SideBySide>
            <ModelQueues model={model} spec={spec} />
            <ModelAreas model={model} spec={spec} />
          </SideBySide>
        </>
      )}
      <Findings findings={model.findingList} entityRef={model.entityRef} />
    </>
  );
}
