import { useState } from 'react';
import { usePageParameters } from './usePageParameters';

/** Whether the tab shows who takes an issue: where the address asks that, and where the reader opened it. */
export interface IssueSectionState {
  open: boolean;
  /** The reader opened it just now. */
  opened: boolean;
  toggle(): void;
}

/** The part of the tab that tells who takes an issue, closed until somebody asks. */
export function useIssueSection(): IssueSectionState {
  const { one, change } = usePageParameters();
  const [opened, setOpened] = useState(false);
  const asked = one('issueClass') !== undefined;
  const open = opened || asked;
  const toggle = () => {
    setOpened(!open);
    if (asked) {
      change(
        {
          issueClass: undefined,
          severity: undefined,
          reportedAt: undefined,
        },
        // Back does not open it again.
        { replace: true },
      );
    }
  };
  return { open, opened, toggle };
}
