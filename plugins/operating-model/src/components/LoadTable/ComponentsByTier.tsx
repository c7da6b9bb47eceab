import type { PartyLoad } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';

/** How many components of each tier a party owns. */
export function ComponentsByTier(props: {
  components: PartyLoad['components'];
}) {
  const { components } = props;
  const t = useTexts();
  if (components.length === 0) {
    return <>0</>;
  }
  return (
    <>
      {components
        .map(({ tier, entities }) =>
          tier === undefined
            ? t('loadPage.table.noTier', { total: String(entities) })
            : t('loadPage.table.ofTier', { total: String(entities), tier }),
        )
        .join(', ')}
    </>
  );
}
