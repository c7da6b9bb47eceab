import { makeStyles } from '@material-ui/core/styles';
import type {
  EntityAnswer,
  Role,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { Fact, Facts } from '../Facts';
import { Section } from '../Section';
import { Sourced } from '../Sourced';
import { SourcedParty } from '../SourcedParty';
import { Inheritance } from './Inheritance';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Who does what, and where that was inherited from. The owner stands at the top of the page already. */
export function Roles(props: { answer: EntityAnswer }) {
  const { roles, reviewInterval, entityRef } = props.answer;
  const t = useTexts();
  const classes = useStyles();
  const names = (Object.keys(roles) as Role[]).filter(role => role !== 'owner');
  return (
    <Section title={t('roles.title')}>
      <Facts>
        {names.map(role => {
          const holder = roles[role];
          return (
            holder && (
              <Fact key={role} label={t(`roles.names.${role}`)}>
                <SourcedParty of={holder} />
                {holder.state === 'valid' && (
                  <div className={classes.detail}>
                    <Inheritance source={holder.source} entityRef={entityRef} />
                  </div>
                )}
              </Fact>
            )
          );
        })}
        <Fact label={t('roles.reviewed')}>
          <Sourced of={reviewInterval}>
            {iso => (
              <>
                {t('roles.every')} <DurationText iso={iso} />
              </>
            )}
          </Sourced>
        </Fact>
      </Facts>
    </Section>
  );
}
