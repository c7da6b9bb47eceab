import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { TeamFinding } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import { DecisionLink } from '../DecisionLink';

/** The decision that a place in a model is in. */
const DECISION = /\.decisions\[([^\]]+)\]/;

/** What a finding of a team is about: the entity, or the part of a model, each with the way there. */
export function TeamFindingSubject(props: { finding: TeamFinding }) {
  const { about, subject } = props.finding;
  const { path } = subject;
  const t = useTexts();
  const linkTo = useEntityRefLink();
  const decision = path && DECISION.exec(path)?.[1];
  return (
    <>
      {' · '}
      <Link to={`${linkTo(about.entityRef)}${TAB_PATH}`} underline="always">
        {titleOf(about)}
      </Link>
      {decision && (
        <>
          {' · '}
          <DecisionLink model={about.entityRef} id={decision}>
            {t('groupTab.failing.decision')}
          </DecisionLink>
        </>
      )}
      {path && (
        <>
          {' · '}
          <code>{path}</code>
        </>
      )}
    </>
  );
}
