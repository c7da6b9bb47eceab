import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { CoverageArea } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { ASPECTS } from '../CellLabel';
import type { MapQuery } from '../MapFilters';
import { ClarityText } from './ClarityText';
import { CoverageCell } from './CoverageCell';

const useStyles = makeStyles(theme => ({
  area: { fontWeight: 600, overflowWrap: 'anywhere' },
  detail: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    fontWeight: 400,
  },
}));

/** One area: its name leads to all its decisions, each cell to those behind it. */
export function CoverageRow(props: {
  area: CoverageArea;
  /** Where the areas are of several suites. */
  modelTitle: string | undefined;
  query: MapQuery;
}) {
  const { area, modelTitle, query } = props;
  const t = useTexts();
  const classes = useStyles();
  const links = usePageLinks();
  const inArea = { ...query, model: area.model, area: area.id };
  const all = links.decisions(inArea);
  const { lead } = area;
  const details = [
    modelTitle,
    t(`decisionsPage.areaKinds.${area.kind}`),
    lead &&
      t('coveragePage.table.lead', {
        party: titleOf(lead),
      }),
  ];
  return (
    <tr>
      <th scope="row" className={classes.area}>
        {all ? <Link to={all}>{area.title}</Link> : area.title}
        <div className={classes.detail}>
          {details.filter(Boolean).join(' · ')}
        </div>
      </th>
      <td data-label={t('coveragePage.table.decisions')}>
        <div>
          {area.decisions}
          <div className={classes.detail}>
            <ClarityText clarity={area.clarity} />
          </div>
        </div>
      </td>
      {ASPECTS.map(aspect => (
        <td key={aspect} data-label={t(`decisionsPage.aspects.${aspect}`)}>
          <CoverageCell
            area={area.title}
            aspect={aspect}
            counts={area.aspects[aspect]}
            gaps={area.gaps[aspect]}
            to={links.decisions({
              ...inArea,
              ...(area.gaps[aspect] > 0 && { gap: aspect }),
            })}
          />
        </td>
      ))}
    </tr>
  );
}
