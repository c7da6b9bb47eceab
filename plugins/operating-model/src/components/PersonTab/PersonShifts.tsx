import Typography from '@material-ui/core/Typography';
import type { PersonAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDay } from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { Section } from '../Section';
import { useStackedTable } from '../StackedTable';

/** The shifts of a person in the next four weeks, soonest first. */
export function PersonShifts(props: { shifts: PersonAnswer['shifts'] }) {
  const { items, until } = props.shifts;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const table = useStackedTable();
  const end = formatDay(new Date(until), now, locale);
  return (
    <Section title={t('personTab.shifts.title', { end })}>
      {items.length === 0 ? (
        t('personTab.shifts.none')
      ) : (
        <table className={table} aria-label={t('personTab.shifts.label')}>
          <thead>
            <tr>
              <th scope="col">{t('personTab.shifts.from')}</th>
              <th scope="col">{t('personTab.shifts.until')}</th>
              <th scope="col">{t('personTab.shifts.where')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(shift => (
              <tr
                key={`${shift.model.entityRef} ${shift.rotation} ${shift.from}`}
              >
                <th scope="row">
                  <Moment iso={shift.from} timeZone={shift.timeZone} dated />
                </th>
                <td data-label={t('personTab.shifts.until')}>
                  <Moment iso={shift.until} timeZone={shift.timeZone} dated />
                </td>
                <td data-label={t('personTab.shifts.where')}>
                  {shift.title}
                  {shift.declared && ` · ${t('personTab.shifts.declared')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Typography variant="body2" color="textSecondary">
        {t('personTab.shifts.zone')}
      </Typography>
    </Section>
  );
}
