import { makeStyles } from '@material-ui/core/styles';
import type { RefObject } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { EntityField } from './EntityField';
import { isOfSeveralModels, type IssueChoice } from './issueChoices';
import { IssueField } from './IssueField';
import { ReportedField } from './ReportedField';
import { SeverityField } from './SeverityField';
import type { IssueChoices } from './useIssueChoices';
import type { IssueModel } from './useIssueModel';
import type { IssueQuestion } from './useIssueQuestion';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(2),
    // The labels stand on the upper edge of the fields, which the card would cut off.
    paddingTop: theme.spacing(1),
    '& > *': { flex: '1 1 210px', minWidth: 0, maxWidth: 400 },
    // Titles of issues are sentences.
    '& > [data-wide]': { flex: '2 1 280px', maxWidth: 'none' },
  },
}));

/** What the issue is, what is affected, how bad it is and when it was reported. Nothing has to be sent: a choice is asked at once. */
export function IssueForm(props: {
  question: IssueQuestion;
  model: IssueModel;
  issues: IssueChoices;
  /** Whether the entity is the one of the page. */
  fixed: boolean;
  issueInput?: RefObject<HTMLInputElement>;
  /** What is written in the field of the issue. */
  search(words: string): void;
  change(changes: IssueQuestion, options?: { replace?: boolean }): void;
  askAgain(): void;
}) {
  const { question, model, issues, fixed, issueInput, change, askAgain } =
    props;
  const t = useTexts();
  const classes = useStyles();

  const chooseIssue = (choice: IssueChoice | undefined) => {
    const several = !question.entityRef && isOfSeveralModels(issues.choices);
    const chosen = several ? choice?.model?.entityRef : undefined;
    const stays = !several || chosen === model.modelRef;
    change({
      issueClass: choice?.id,
      model: chosen,
      // Another model has severities of its own.
      ...(!stays && { severity: undefined }),
    });
  };

  return (
    <form
      className={classes.form}
      aria-label={t('whoPage.form.label')}
      onSubmit={event => {
        event.preventDefault();
        askAgain();
      }}
    >
      {!fixed && (
        <EntityField
          entityRef={question.entityRef}
          title={model.entity?.title}
          unknown={!!model.entityError}
          choose={entityRef => change({ entityRef, model: undefined })}
        />
      )}
      <div data-wide>
        <IssueField
          issueClass={question.issueClass}
          modelRef={model.modelRef}
          issues={issues}
          input={issueInput}
          search={props.search}
          choose={chooseIssue}
        />
      </div>
      <SeverityField
        severity={question.severity}
        severities={model.severities}
        choose={severity => change({ severity })}
      />
      <ReportedField
        reportedAt={question.reportedAt}
        change={reportedAt => change({ reportedAt }, { replace: true })}
      />
      {/* Enter in a field asks again, which a form without a button would not do. */}
      <input type="submit" hidden />
    </form>
  );
}
