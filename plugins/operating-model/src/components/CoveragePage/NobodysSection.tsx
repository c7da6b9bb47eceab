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
  const nothing = Object.values(nobody).every(
    ({ totalItems }) => totalItems === 0,
  );
  const load = links.load({ model: query.model });
  const inModel = ({ model, id, title }: (typeof queues.items)[number]) => ({
    key: `${model} ${id}`,
    title,
    to: `${entityLink(model)}${TAB_PATH}`,
  });
  return (
    <Section title={t('coveragePage.nobody.title')}>
      {nothing && <Typography>{t('coveragePage.nobody.none')}</Typography>}
      <NamedParts
        title={t('coveragePage.nobody.issueClasses', {
          count: issueClasses.totalItems,
        })}
        total={issueClasses.totalItems}
        to={load}
        parts={issueClasses.items.map(({ model, id, title }) => ({
          key: `${model} ${id}`,
          title,
          to: links.who({ model, issueClass: id }),
        }))}
      />
      <NamedParts
        title={t('coveragePage.nobody.decisions', {
          count: decisions.totalItems,
        })}
        total={decisions.totalItems}
        to={links.decisions({ ...query, ...NOBODYS })}
        parts={decisions.items.map(({ model, id, question }) => ({
          key: `${model} ${id}`,
          title: question,
          to: links.decision({ model, id }, { ...query, ...NOBODYS }),
        }))}
      />
      <NamedParts
        title={t('coveragePage.nobody.queues', { count: queues.totalItems })}
        total={queues.totalItems}
        to={load}
        parts={queues.items.map(inModel)}
      />
      <NamedParts
        title={t('coveragePage.nobody.rotations', {
          count: rotations.totalItems,
        })}
        total={rotations.totalItems}
        to={load}
        parts={rotations.items.map(inModel)}
      />
    </Section>
  );
}
