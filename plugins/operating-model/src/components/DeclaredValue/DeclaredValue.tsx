import type { DeclaredValueKey } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { DurationText } from '../DurationText';
import { CadenceName } from '../Releases/CadenceName';

/** How the text of each value is shown. Its name is the text `preview.values.<key>`. */
const SHOWN: { [key in DeclaredValueKey]: (text: string) => ReactNode } = {
  supportTier: id => id,
  releaseCadence: cadence => <CadenceName cadence={cadence} />,
  escalationPath: id => id,
  reviewInterval: iso => <DurationText iso={iso} />,
};

/** The values that annotations, models and configuration can declare, in the order in which they are shown. */
export const DECLARED_VALUES = Object.keys(
  SHOWN,
) as readonly DeclaredValueKey[];

/** The text of a declared value for people: what a model says by default, or what a preview compares. */
export function DeclaredValue(props: { of: DeclaredValueKey; text: string }) {
  return <>{SHOWN[props.of](props.text)}</>;
}
