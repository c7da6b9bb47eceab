/** The first area of a model, below `spec`. */
export const STARTER_AREA = `  areas:
    - id: account-lifecycle
      title: Account lifecycle
      kind: access
      decisions:
        - id: account-lock
          question: May this account be locked?
          accountable: group:default/accounts
          deputy: group:default/cloud-leads
          cadence: on-demand
          handoff:
            to: group:default/support
`;

/** The smallest file that puts a decision on the map. */
export const STARTER_MODEL = `apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata:
  name: cloud-suite
  title: Cloud Suite operating model
spec:
  owner: group:default/cloud-leads
  status: trial
  version: 0.1.0
  appliesTo: [domain:default/cloud-suite]
${STARTER_AREA}`;
