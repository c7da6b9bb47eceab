import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { SectionGrid, SideBySide } from '../SectionGrid';
import { AppliesTo } from './AppliesTo';
import { ModelDecisions } from './ModelDecisions';
import { ModelDefaults } from './ModelDefaults';
import { ModelFindings } from './ModelFindings';
import { ModelFreezes } from './ModelFreezes';
import { ModelHeader } from './ModelHeader';
import { ModelPaths } from './ModelPaths';
import { ModelProblems } from './ModelProblems';
import { ModelQueues } from './ModelQueues';
import { ModelRotations } from './ModelRotations';
import { ModelSurfaces } from './ModelSurfaces';
import { ModelTiers } from './ModelTiers';
import { RunbookOfModel } from './RunbookOfModel';
import { usePartInView } from './usePartInView';

/** The parts of a model: whether it is in force, what is wrong in its text, what it applies to and says, then what is unclear in that. */
export function ModelSections(props: { model: ModelAnswer }) {
  const { model } = props;
  const { spec, parts } = model;
  usePartInView();
  return (
    <>
      <ModelHeader model={model} />
      {parts.problems.totalItems > 0 && <ModelProblems model={model} />}
      <AppliesTo model={model} />
      {spec && (
        <>
          <ModelTiers model={model} />
          <ModelRotations model={model} />
          <SideBySide>
            <ModelPaths model={model} />
            <div>
              <SectionGrid>
                <ModelDefaults model={model} spec={spec} />
                {parts.freezes.totalItems > 0 && <ModelFreezes model={model} />}
                <ModelQueues model={model} />
              </SectionGrid>
            </div>
          </SideBySide>
          <ModelDecisions model={model} />
          {parts.surfaces.totalItems > 0 && <ModelSurfaces model={model} />}
        </>
      )}
      <ModelFindings model={model} />
      <RunbookOfModel model={model} />
    </>
  );
}
