import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { CadenceName } from '../Releases/CadenceName';
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

const VALUES = [
  'model',
  'supportTier',
  'escalationPath',
  'releaseCadence',
  'reviewInterval',
  'runbooks',
] as const;

/** One value of an entity before and after, with its name. */
export function ChangedValue(props: { change: ValueChange }) {
  const { what, before, after } = props.change;
  const t = useTexts();
  const role = ROLES.find(known => known === what);
  const value = VALUES.find(known => known === what);

  function show(text: string): ReactNode {
    if (role || value === 'model') {
      return <span title={text}>{nameOf(text)}</span>;
    }
    if (value === 'releaseCadence') {
      return <CadenceName cadence={text} />;
    }
    return value === 'reviewInterval' ? <DurationText iso={text} /> : text;
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
