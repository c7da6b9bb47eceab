/** A small suite in which no check fails. Fixtures change one thing in it. */
export const BASE_CATALOG = `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: service
  annotations:
    operating-model.io/support-tier: tier-1
    operating-model.io/release-cadence: weekly
    operating-model.io/runbook: ./docs/runbook.md
    operating-model.io/deputy-owner: group:default/identity
spec:
  type: service
  lifecycle: production
  owner: group:default/accounts
  system: workspace
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: workspace
spec:
  owner: group:default/accounts
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata:
  name: suite
  title: Suite model
spec:
  owner: group:default/accounts
  status: adopted
  version: 1.0.0
  revisitBy: 2027-02-01
  appliesTo: [system:default/workspace]
  severities: [{ id: sev1 }]
  issueClasses:
    - { id: lockout, words: [locked], decisions: [account-lock] }
  supportTiers:
    - { id: tier-1, coverage: 24x7, escalationPath: primary, responseTargets: { sev1: PT15M } }
  defaults:
    roles: { triage: group:default/identity }
  rotations:
    - id: cloud
      owner: group:default/accounts
      coverage: 24x7
      members: [user:default/p1, user:default/p2, user:default/p3, user:default/p4, user:default/p5, user:default/p6, user:default/p7, user:default/p8, user:default/p9]
      startsOn: 2026-01-05
      shift: P7D
      handoffAt: { weekday: monday, time: "10:00" }
  escalationPaths:
    - id: primary
      steps:
        - { notify: rotation:cloud, after: PT0S }
        - { notify: group:default/accounts, after: PT5M }
        - { notify: user:default/p1, after: PT15M }
  queues:
    - id: access
      issueClasses: [lockout]
      owner: group:default/identity
      deputy: group:default/accounts
      escalationPath: primary
      firstLookWithin: PT15M
      cadence: daily
  areas:
    - id: accounts
      kind: support
      lead: group:default/accounts
      decisions:
        - id: account-lock
          question: May this account be unlocked?
          accountable: group:default/accounts
          responsible: [group:default/accounts]
          deputy: group:default/identity
          consulted: [user:default/p4]
          informed: [group:default/front-desk]
          cadence: on-demand
          handoff: { to: group:default/front-desk, when: The owner has left, ackWithin: PT30M }
        - id: account-transfer
          question: Who gets this account now?
          accountable: group:default/front-desk
          deputy: group:default/identity
          cadence: weekly
          handoff: { none: Nobody stands above it }
  surfaces:
    - { id: incidents, type: runbook, location: ./runbooks/incidents.md }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: accounts }
spec: { type: team, children: [], members: [p1] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: identity }
spec: { type: team, children: [], members: [p2] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: front-desk }
spec: { type: team, children: [], members: [p3] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: empty }
spec: { type: team, children: [] }
${Array.from(
  { length: 12 },
  (_, position) => `---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: p${position + 1} }
spec: { memberOf: [] }
`,
).join('')}`;
