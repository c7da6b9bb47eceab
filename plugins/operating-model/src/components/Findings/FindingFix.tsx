import Typography from '@material-ui/core/Typography';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { CodeBlock } from '../CodeBlock';
import { SafeLink } from '../SafeLink';
import { Candidates } from './Candidates';
import { fillPlaceholder } from './fillPlaceholder';
import { useCandidates } from './FindingChoices';

/** How to mend a finding: the edit to copy, what to choose for it, and the file that it goes into. */
export function FindingFix(props: {
  fix: NonNullable<FindingAnswer['fix']>;
  /** For the sentence that says what to do. */
  headingClass: string;
}) {
  const { fix, headingClass } = props;
  const t = useTexts();
  const [choice, setChoice] = useState<string>();
  const candidates = useCandidates(fix);
  return (
    <>
      <Typography className={headingClass}>{fix.summary}</Typography>
      {candidates.length > 0 && (
        <Candidates
          candidates={candidates}
          choice={choice}
          choose={setChoice}
        />
      )}
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
      {fix.yaml && <CodeBlock text={fillPlaceholder(fix.yaml, choice)} />}
      {(fix.file || fix.editUrl) && (
        <p>
          {fix.file && (
            <>
              {t('findings.file')} <code>{fix.file}</code>{' '}
            </>
          )}
          {fix.editUrl && (
            <SafeLink to={fix.editUrl}>{t('findings.edit')}</SafeLink>
          )}
        </p>
      )}
    </>
  );
}
