import { useEffect, useState } from 'react';

/** What ties a panel to its tab. */
interface TabPanel {
  role: 'tabpanel';
  id: string;
  'aria-labelledby': string;
}

const CHOSEN_TAB = '[role="tab"][aria-selected="true"][aria-controls]';

/**
 * Ties what a page shows to the tab above it. The header of Backstage says of the chosen tab which panel it controls, and renders none:
 * to assistive technology the tab leads nowhere. Where there is such a tab, the page becomes that panel.
 */
export function useTabPanel(): TabPanel | undefined {
  const [panel, setPanel] = useState<TabPanel>();
  useEffect(() => {
    const tie = () => {
      const tab = document.querySelector(`a${CHOSEN_TAB}`);
      const id = tab?.getAttribute('aria-controls');
      setPanel(before => {
        if (!tab || !id) {
          return undefined;
        }
        return before?.id === id
          ? before
          : { role: 'tabpanel', id, 'aria-labelledby': tab.id };
      });
    };
    tie();
    // The header marks the tab as chosen after the page was drawn.
    const list = document.querySelector('[role="tablist"]');
    if (!list) {
      return undefined;
    }
    const observer = new MutationObserver(tie);
    observer.observe(list, {
      subtree: true,
      attributeFilter: ['aria-selected', 'aria-controls'],
    });
    return () => observer.disconnect();
  }, []);
  return panel;
}
