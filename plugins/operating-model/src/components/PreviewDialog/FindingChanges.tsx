import Typography from '@material-ui/core/Typography';
import type {
  FindingAnswer,
  PreviewAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { FirstOnly } from './FirstOnly';

/** Findings that come, then those that go. */
export function FindingChanges(props: {
  title: string;
  findings: NonNullable<PreviewAnswer['modelFindings']>;
  /** Lists findings; what goes needs no fix. */
  list(findings: FindingAnswer[], options: { fixes: boolean }): ReactNode;
}) {
  const { title, list } = props;
  const { added, removed, addedTotal, removedTotal } = props.findings;
  const t = useTexts();
  return (
    <Section title={title}>
      {addedTotal + removedTotal === 0 && (
        <Typography>{t('preview.findings.none')}</Typography>
      )}
      {addedTotal > 0 && (
        <>
          <Typography variant="subtitle1" component="h3">
            {t('preview.findings.added', { count: addedTotal })}
          </Typography>
          <FirstOnly shown={added.length} total={addedTotal} />
          {list(added, { fixes: true })}
        </>
      )}
      {removedTotal > 0 && (
        <>
          <Typography variant="subtitle1" component="h3">
            {t('preview.findings.removed', { count: removedTotal })}
          </Typography>
          <FirstOnly shown={removed.length} total={removedTotal} />
          {list(removed, { fixes: false })}
        </>
      )}
    </Section>
  );
}
