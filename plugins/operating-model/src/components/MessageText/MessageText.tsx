import type { RenderedMessage } from '@cloud-suite/backstage-plugin-operating-model-common';
import { splitAtInstants } from '@cloud-suite/backstage-plugin-operating-model-common';
import { Fragment } from 'react';
import { Moment } from '../Moment';
import { useModelZone } from './ModelZone';

/** A sentence of the backend. The moments in it stand in the zone of the reader, with that of the model on hover. */
export function MessageText(props: {
  of: RenderedMessage | { text: string; instants?: readonly string[] };
  /** Zone of the model; where it is left out that of the `ModelZone` around it. */
  timeZone?: string;
}) {
  const { of: message, timeZone } = props;
  const zone = useModelZone();
  return (
    <>
      {splitAtInstants(message).map((piece, place) => (
        // The pieces of a sentence have no other identity than their place.
        // eslint-disable-next-line react/no-array-index-key
        <Fragment key={place}>
          {typeof piece === 'string' ? (
            piece
          ) : (
            <Moment iso={piece.instant} timeZone={timeZone ?? zone ?? 'UTC'} />
          )}
        </Fragment>
      ))}
    </>
  );
}
