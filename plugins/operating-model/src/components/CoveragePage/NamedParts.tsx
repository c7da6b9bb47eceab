import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../hooks/useTexts';

/** So many are named; the rest is counted. */
const NAMED = 5;

const useStyles = makeStyles(theme => ({
  title: { fontWeight: 600 },
  list: {
    ...theme.typography.body2,
    margin: theme.spacing(0.25, 0, 1.5),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

/** Parts of the model that lack something, counted, and the first few of them linked. Nothing where there are none. */
export function NamedParts(props: {
  title: string;
  /** Where all of them are listed. */
  to?: string;
  /** How many there are. */
  total: number;
  /** The first of them. */
  parts: readonly { key: string; title: string; to: string | undefined }[];
}) {
  const { title, to, total, parts } = props;
  const t = useTexts();
  const classes = useStyles();
  if (total === 0) {
    return null;
  }
  const more = total - Math.min(NAMED, parts.length);
  return (
    <>
      <div className={classes.title}>
        {to ? <Link to={to}>{title}</Link> : title}
      </div>
      <ul className={classes.list}>
        {parts.slice(0, NAMED).map(part => (
          <li key={part.key}>
            {part.to ? <Link to={part.to}>{part.title}</Link> : part.title}
          </li>
        ))}
        {more > 0 && (
          <li>{t('coveragePage.nobody.more', { total: String(more) })}</li>
        )}
      </ul>
    </>
  );
}
