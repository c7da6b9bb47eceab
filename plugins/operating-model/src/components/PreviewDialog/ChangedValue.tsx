import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { DECLARED_VALUES, DeclaredValue } from '../DeclaredValue';
import { Change } from './Change';

type ValueChange = NonNullable<
  PreviewAnswer['entities']
>['items'][number]['changes'][number];

const ROLES = [
  'owner',
  'triage',
  'support',
  'on-call',
  'release',
  'docs',
  'backlog',
  'deputy',
] as const;

const OTHERS = ['model', 'runbooks'] as const;

/** One value of an entity before and after, with its name. */
export function ChangedValue(props: { change: ValueChange }) {
  const { what, before, after } = props.change;
  const t = useTexts();
  const role = ROLES.find(known => known === what);
  const declared = DECLARED_VALUES.find(known => known === what);
  const value = declared ?? OTHERS.find(known => known === what);

  function show(text: string): ReactNode {
    if (role || value === 'model') {
      return <span title={text}>{nameOf(text)}</span>;
    }
    return declared ? <DeclaredValue of={declared} text={text} /> : text;
  }

  function name(): string {
    if (role) {
      return t(`roles.names.${role}`);
    }
    return value ? t(`preview.values.${value}`) : what;
  }

  return (
    <>
      <dt>{name()}</dt>
      <dd>
        <Change before={before} after={after} show={show} />
      </dd>
    </>
  );
}
