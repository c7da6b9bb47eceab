import type { Templates } from '../messages/Message';
import { declaredValues } from '../annotations/declaredValues';
import { runbookTemplates } from './runbooks/runbookTemplates';

/** Why a value of an entity is not valid. */
export const effectiveTemplates: Templates = {
  ...Object.fromEntries(
    declaredValues.flatMap(({ templates = {} }) => Object.entries(templates)),
  ),
  'effective/as-written': '{{why}}',
  'effective/filling': 'The catalog is still filling',
  'effective/filling-so-far': '{{why}} (the catalog is still filling)',
  'effective/path-without-rotation':
    'The escalation path {{path}} names no rotation',
  'effective/model-reference':
    'A reference such as operatingmodel:default/cloud-suite is expected',
  'effective/model-unknown': 'The catalog knows no {{reference}}',
  'effective/model-kind':
    '{{reference}} is {{kind}}; an OperatingModel is expected, such as operatingmodel:default/cloud-suite',
  'effective/model-never-valid':
    '{{model}} has never been valid, so it applies to nothing',
  'effective/model-status':
    '{{model}} is {{status}}; only trial and adopted models apply',
  'effective/model-conflict': '{{models}} both apply at the same distance',
  'effective/model-conflict-unnamed':
    'Several models apply at the same distance',
  'effective/model-conflict-several':
    '{{models}} all apply at the same distance',
  'effective/party-reference':
    'A reference such as group:default/accounts is expected',
  'effective/party-unknown': 'The catalog knows no {{party}}',
  'effective/presence-untold':
    'Whether the catalog has {{reference}} is not known yet',
  'effective/party-kind':
    'It is {{kind}}, which owns nothing here; a Group or a User is expected',
  'effective/party-rotation':
    'A rotation can be notified by an escalation path and owns nothing here; a Group or a User is expected',
  'effective/docs-reference':
    'A reference such as component:default/account-service is expected',
  ...runbookTemplates,
};
