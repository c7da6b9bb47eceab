import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/Warning';
import { useId, useState, type ReactElement } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { stateColors } from '../stateColors';

/** How many stand here at first. */
const FEW = 5;

const useStyles = makeStyles(theme => ({
  group: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: {
    ...theme.typography.body1,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    margin: 0,
    fontWeight: 600,
  },
  icon: { fontSize: 20, color: stateColors(theme).warning },
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(3.5) },
}));

/** What is orphaned of one sort; nothing where none is. */
export function OrphanedGroup(props: {
  title: string;
  /** With keys. */
  items: ReactElement[];
}) {
  const { title, items } = props;
  const t = useTexts();
  const classes = useStyles();
  const titleId = useId();
  const [all, setAll] = useState(false);
  if (items.length === 0) {
    return null;
  }
  const hidden = all ? 0 : Math.max(0, items.length - FEW);
  return (
    <div className={classes.group}>
      <h4 id={titleId} className={classes.title}>
        <WarningIcon className={classes.icon} aria-hidden />
        {title}
      </h4>
      <ul className={classes.list} aria-labelledby={titleId}>
        {items.slice(0, items.length - hidden).map(item => (
          <li key={item.key}>{item}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('loadPage.orphaned.more', { total: String(hidden) })}
        </Button>
      )}
    </div>
  );
}
