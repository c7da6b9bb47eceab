import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { DecisionAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { CellMarks } from '../CellLabel';
import { DecisionPartyNames } from '../DecisionParty';
import { Fact, Facts } from '../Facts';
import { FindingChoices, FindingList } from '../Findings';
import { ModelName } from '../ModelName';
import { DecisionHandoff } from './DecisionHandoff';
import { DecisionRhythm } from './DecisionRhythm';
import { DecisionSurfaces } from './DecisionSurfaces';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gap: theme.spacing(2.5),
    marginTop: theme.spacing(2),
    '& > *': { minWidth: 0 },
  },
  warning: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

const OTHER_ROLES = ['responsible', 'consulted', 'informed'] as const;

/** Everything about a decision: where it belongs, who, when, to whom it goes on, and what is unclear about it. */
export function DecisionDetails(props: { decision: DecisionAnswer }) {
  const { decision } = props;
  const t = useTexts();
  const classes = useStyles();
  const { findingList, accountable, deputy, issueClasses, appliesTo } =
    decision;
  return (
    <div className={classes.parts}>
      <Facts compact>
        <Fact label={t('decisionsPage.panel.area')}>{decision.area.title}</Fact>
        <Fact label={t('decisionsPage.panel.model')}>
          <ModelName model={decision.model} />
        </Fact>
      </Facts>
      <CellMarks cells={decision.cells} words />
      <PanelPart title={t('decisionsPage.panel.who')}>
        <Facts>
          <Fact label={t('decisionsPage.panel.accountable')}>
            <DecisionPartyNames of={accountable} inFull />
            {accountable.length > 1 && (
              <div className={classes.warning}>
                {t('decisionsPage.panel.severalAccountable')}
              </div>
            )}
          </Fact>
          <Fact label={t('decisionsPage.panel.deputy')}>
            <DecisionPartyNames of={deputy ? [deputy] : []} inFull />
          </Fact>
          {OTHER_ROLES.map(
            role =>
              decision[role].length > 0 && (
                <Fact key={role} label={t(`decisionsPage.panel.${role}`)}>
                  <DecisionPartyNames of={decision[role]} inFull />
                </Fact>
              ),
          )}
        </Facts>
      </PanelPart>
      <DecisionRhythm decision={decision} />
      <DecisionHandoff handoff={decision.handoff} />
      <DecisionSurfaces
        surfaces={decision.surfaces}
        timeZone={decision.timeZone}
      />
      {issueClasses.length > 0 && (
        <PanelPart title={t('decisionsPage.panel.issueClasses')}>
          {issueClasses.map(({ id, title }) => (
            <div key={id}>
              {title} <code>{id}</code>
            </div>
          ))}
        </PanelPart>
      )}
      {appliesTo.length > 0 && (
        <PanelPart title={t('decisionsPage.panel.appliesTo')}>
          {appliesTo.map(entityRef => (
            <div key={entityRef}>
              <EntityRefLink
                entityRef={entityRef}
                title={shortReference(entityRef)}
                hideIcon
              />
            </div>
          ))}
        </PanelPart>
      )}
      <PanelPart
        title={t('decisionsPage.panel.findings', {
          total: String(findingList.length),
        })}
      >
        {findingList.length === 0 && t('decisionsPage.panel.noFindings')}
        <FindingChoices choices={decision.choices}>
          <FindingList
            findings={findingList}
            entityRef={decision.model.entityRef}
          />
        </FindingChoices>
      </PanelPart>
    </div>
  );
}
