import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /**
   * The operating model of the catalog's entities.
   *
   * @visibility backend
   */
  operatingModel?: {
    /**
     * How often the whole catalog is evaluated. Default: every 5 minutes, with a timeout of 5 minutes.
     * Keep the timeout at 10 minutes or less: a replica that dies while it sweeps blocks the next sweep for that long.
     *
     * @visibility backend
     */
    schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

    /**
     * Kinds that are evaluated. Default: Component, System, Domain, API, Resource, OperatingModel.
     *
     * @visibility backend
     */
    kinds?: string[];

    /**
     * Namespaces whose entities are evaluated. Default: all.
     *
     * @visibility backend
     */
    namespaces?: string[];

    /**
     * Annotations that an organisation already has, and the field that each of them means, by its name after
     * `operating-model.io/`: for example `acme.com/tier: support-tier`. Where an entity has both, ours wins.
     *
     * @visibility backend
     */
    annotationAliases?: { [annotation: string]: string };

    /**
     * Values for entities for which neither an annotation nor a model says anything.
     *
     * @visibility backend
     */
    defaults?: {
      /**
       * Id of a support tier.
       *
       * @visibility backend
       */
      supportTier?: string;
      /**
       * For example `weekly`, `P2W` or `RRULE:FREQ=MONTHLY;BYDAY=3TU`.
       *
       * @visibility backend
       */
      releaseCadence?: string;
      /**
       * Id of an escalation path.
       *
       * @visibility backend
       */
      escalationPath?: string;
      /**
       * ISO 8601 duration, for example `P90D`.
       *
       * @visibility backend
       */
      reviewInterval?: string;
      /**
       * Who holds a role, by the name of the role: for example `triage: group:default/cloud-leads`.
       *
       * @visibility backend
       */
      roles?: { [role: string]: string };
    };

    /**
     * Settings of rules, by the code of the rule, for example `runbook.none`.
     *
     * @visibility backend
     */
    rules?: {
      [code: string]: {
        /**
         * Whether the rule is asked at all. Default: true.
         *
         * @visibility backend
         */
        enabled?: boolean;
        /**
         * Kinds that the rule asks. The default stands on the page of the rule.
         *
         * @visibility backend
         */
        kinds?: string[];
        /**
         * Thresholds of the rule. Names and defaults stand on its page.
         *
         * @visibility backend
         */
        parameters?: { [name: string]: number };
      };
    };

    /**
     * After which age what happened is forgotten. Looked after once a day.
     *
     * @visibility backend
     */
    retention?: {
      /**
       * Changes of results, as an ISO 8601 duration. Default: `P400D`.
       *
       * @visibility backend
       */
      transitions?: string;
      /**
       * Questions that no model knew, as an ISO 8601 duration. Default: `P1Y`.
       *
       * @visibility backend
       */
      offModel?: string;
    };
  };
}
