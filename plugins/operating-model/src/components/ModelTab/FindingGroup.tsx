import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { FindingList } from '../Findings';
import type { PartGroup } from './partGroup';

/** The others of a part are shown when somebody asks. */
const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  group: { '& + &': { marginTop: theme.spacing(2) } },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
}));

/** What is wrong with one kind of part of a model, the worst ten until somebody asks for all. */
export function FindingGroup(props: {
  title: string;
  findings: PartGroup['findings'];
  /** Whether others about the same part may stand on another page. */
  isCut: boolean;
  /** Of the model. */
  entityRef: string;
}) {
  const { title, findings, isCut, entityRef } = props;
  const t = useTexts();
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const total = String(findings.length);
  return (
    <div className={classes.group}>
      <h4 className={classes.title}>
        {t(isCut ? 'model.findings.groupOfPage' : 'model.findings.group', {
          title,
          total,
        })}
      </h4>
      <FindingList
        findings={open ? findings : findings.slice(0, SHOWN)}
        entityRef={entityRef}
      />
      {findings.length > SHOWN && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? t('model.findings.fewer', { shown: String(SHOWN) })
            : t('model.findings.all', { total })}
        </Button>
      )}
    </div>
  );
}
