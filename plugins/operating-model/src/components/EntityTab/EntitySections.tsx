import type { Entity } from '@backstage/catalog-model';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { AtAGlance } from '../AtAGlance';
import { Escalation } from '../Escalation';
import { Findings } from '../Findings';
import { NothingDescribed } from '../NothingDescribed';
import { Releases } from '../Releases';
import { ResponseTargets } from '../ResponseTargets';
import { Roles } from '../Roles';
import { SideBySide } from '../SectionGrid';

/** The parts of the tab in the order in which somebody on call needs them. */
export function EntitySections(props: {
  answer: EntityAnswer;
  entity: Entity;
}) {
  const { answer, entity } = props;
  const findings = (
    <Findings findings={answer.findings} entityRef={answer.entityRef} />
  );
  if (!answer.described) {
    return (
      <>
        <NothingDescribed answer={answer} entity={entity} />
        {findings}
      </>
    );
  }
  return (
    <>
      <AtAGlance answer={answer} />
      <SideBySide>
        <ResponseTargets answer={answer} />
        <Escalation answer={answer} />
      </SideBySide>
      <Releases answer={answer} />
      {findings}
      <Roles answer={answer} />
    </>
  );
}
