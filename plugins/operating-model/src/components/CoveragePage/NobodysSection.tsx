import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import type { MapQuery } from '../MapFilters';
import { Section } from '../Section';
import { NamedParts } from './NamedParts';

/** The gaps that leave a decision with nobody. */
const NOBODYS = { gap: ['owner:absent', 'owner:unresolvable'] };

/** What has no owner that the catalog knows: issue classes without a queue; decisions, queues and rotations without a party. */
export function NobodysSection(props: {
  nobody: CoverageAnswer['nobody'];
  query: MapQuery;
}) {
  const { nobody, query } = props;
  const { issueClasses, decisions, queues, rotations } = nobody;
  const t = useTexts();
  const links = usePageLinks();
  const entityLink = useEntityRefLink();
  const nothing = Object.values(nobody).every(parts => parts.length === 0);
  const inModel = ({ model, id, title }: (typeof queues)[number]) => ({
    key: `${model} ${id}`,
    title,
    to: `${entityLink(model)}${TAB_PATH}`,
  });
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
        to={links.decisions({ ...query, ...NOBODYS })}
        parts={decisions.map(({ model, id, question }) => ({
          key: `${model} ${id}`,
          title: question,
          to: links.decision({ model, id }, { ...query, ...NOBODYS }),
        }))}
      />
      <NamedParts
        title={t('coveragePage.nobody.queues', { count: queues.length })}
        parts={queues.map(inModel)}
      />
      <NamedParts
        title={t('coveragePage.nobody.rotations', { count: rotations.length })}
        parts={rotations.map(inModel)}
      />
    </Section>
  );
}
