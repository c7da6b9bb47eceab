import type {
  EntityAnswer,
  ModelAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { isWebAddress } from '../../format/isWebAddress';
import { useRunbookParameter } from '../../hooks/useRunbookParameter';
import { RunbookOfAddress } from '../Runbooks';

type Runbook = EntityAnswer['runbooks'][number];

/** The runbook of the model that the address names, open: links in copied answers lead here where nothing in particular was affected. */
export function RunbookOfModel(props: { model: ModelAnswer }) {
  const { entityRef, parts } = props.model;
  const { openRunbook } = useRunbookParameter();
  const known = parts.surfaces.items.flatMap(({ id, type, title, location }) =>
    type === 'runbook' ? [asRunbook(surfaceId(id), location, title ?? id)] : [],
  );
  const isKnown = known.some(({ value }) => value?.id === openRunbook);
  // What is not on the first page of the surfaces, only the backend knows.
  const others =
    openRunbook?.startsWith(surfaceId('')) && !isKnown
      ? [asRunbook(openRunbook, openRunbook, openRunbook)]
      : [];
  return (
    <RunbookOfAddress entityRef={entityRef} runbooks={[...known, ...others]} />
  );
}

/** As the backend names the runbook that is a surface. */
function surfaceId(id: string): string {
  return `surface-${id}`;
}

function asRunbook(id: string, location: string, title: string): Runbook {
  return {
    state: 'unknown',
    value: {
      id,
      title,
      location,
      ...(isWebAddress(location)
        ? { target: 'url', url: location }
        : { target: 'file' }),
    },
  };
}
