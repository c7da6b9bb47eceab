import Typography from '@material-ui/core/Typography';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { FillableCode } from '../FillableCode';
import { SafeLink } from '../SafeLink';
import { useCandidates } from './FindingChoices';

/** How to mend a finding: the edit to copy, what to choose for it, and the file that it goes into. */
export function FindingFix(props: {
  fix: NonNullable<FindingAnswer['fix']>;
  /** For the sentence that says what to do. */
  headingClass: string;
}) {
  const { fix, headingClass } = props;
  const t = useTexts();
  const candidates = useCandidates(fix);
  return (
    <>
      <Typography className={headingClass}>{fix.summary}</Typography>
      {fix.remove && fix.remove.length > 0 && (
        <div>
          {t('findings.remove')}
          <ul>
            {fix.remove.map(path => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fix.yaml && <FillableCode yaml={fix.yaml} candidates={candidates} />}
      {fix.file && (
        <p>
          {t('findings.file')} <code>{fix.file}</code>
        </p>
      )}
      {/* On a line of its own: within a text a link needs more than its colour. */}
      {fix.editUrl && (
        <p>
          <SafeLink to={fix.editUrl}>{t('findings.edit')}</SafeLink>
        </p>
      )}
    </>
  );
}
