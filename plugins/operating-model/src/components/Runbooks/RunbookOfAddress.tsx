import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useRunbookParameter } from '../../hooks/useRunbookParameter';
import { openable } from './openable';
import { RunbookDialog } from './RunbookDialog';
import { RunbookNotHere } from './RunbookNotHere';

/** The runbook that the address names, open; nothing where it names none. */
export function RunbookOfAddress(props: {
  entityRef: string;
  runbooks: EntityAnswer['runbooks'];
}) {
  const { entityRef, runbooks } = props;
  const { openRunbook, links, follow, close } = useRunbookParameter();
  if (openRunbook === undefined) {
    return null;
  }
  const named = runbooks.find(({ value }) => value?.id === openRunbook);
  const how = named && openable(named);
  return how?.opens === 'here' ? (
    <RunbookDialog
      entityRef={entityRef}
      runbook={how.runbook}
      links={links}
      follow={follow}
      close={close}
    />
  ) : (
    <RunbookNotHere id={openRunbook} runbook={named} close={close} />
  );
}
