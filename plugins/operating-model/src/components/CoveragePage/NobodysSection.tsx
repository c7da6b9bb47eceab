import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import type { MapQuery } from '../MapFilters';
import { Section } from '../Section';
import { NamedParts } from './NamedParts';

/** What has no owner: issue classes without a queue, decisions and queues without a party. */
export function NobodysSection(props: {
  nobody: CoverageAnswer['nobody'];
  query: MapQuery;
}) {
  const { nobody, query } = props;
  const { issueClasses, decisions, queues } = nobody;
  const t = useTexts();
  const links = usePageLinks();
  const entityLink = useEntityRefLink();
  const nothing = issueClasses.length + decisions.length + queues.length === 0;
  return (
    <Section title={t('coveragePage.nobody.title')}>
      {nothing && <Typography>{t('coveragePage.nobody.none')}</Typography>}
      <NamedParts
        title={t('coveragePage.nobody.issueClasses', {
          count: issueClasses.length,
        })}
        parts={issueClasses.map(({ model, id, title }) => ({
          key: `${model} ${id}`,
          title,
          to: links.who({ model, issueClass: id }),
        }))}
      />
      <NamedParts
        title={t('coveragePage.nobody.decisions', { count: decisions.length })}
        to={links.decisions({ ...query, gap: 'owner:absent' })}
        parts={decisions.map(({ model, id, question }) => ({
          key: `${model} ${id}`,
          title: question,
          to: links.decision({ model, id }, { ...query, gap: 'owner:absent' }),
        }))}
      />
      <NamedParts
        title={t('coveragePage.nobody.queues', { count: queues.length })}
        parts={queues.map(({ model, id, title }) => ({
          key: `${model} ${id}`,
          title,
          to: `${entityLink(model)}${TAB_PATH}`,
        }))}
      />
    </Section>
  );
}
