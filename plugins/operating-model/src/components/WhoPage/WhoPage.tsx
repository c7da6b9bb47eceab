import { useTexts } from '../../hooks/useTexts';
import { IssueRouting } from '../IssueRouting';
import { Section } from '../Section';
import { SectionGrid } from '../SectionGrid';
import { PageFrame } from '../PageFrame';
import { withStaleMark } from '../StaleMark';

/**
 * The part "Who takes this?" of the page, for whoever has a user on the line. In this order it tells who takes it, by when, how to
 * reach them and who is on call, what happens if nobody answers, what to open and who decides, and why all that is so.
 */
export const WhoPage = withStaleMark(function Page() {
  const t = useTexts();
  return (
    <PageFrame part="who">
      <SectionGrid>
        <Section title={t('whoPage.title')}>
          <IssueRouting />
        </Section>
      </SectionGrid>
    </PageFrame>
  );
}, 'page');
