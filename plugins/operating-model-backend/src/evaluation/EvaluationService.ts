/**
 * Evaluates single entities on demand, outside the sweep.
 */
export interface EvaluationService {
  /**
   * Evaluates the entity from what the catalog holds now and stores the result before it resolves. A system, domain
   * or model takes what is below it along. An entity that the catalog no longer has is removed from the store,
   * unless the catalog has nothing at all.
   * A call for an entity that is being evaluated joins that evaluation.
   *
   * @param entityRef - full reference, any case
   * @param options - for how many milliseconds what is below is waited for; it is evaluated afterwards all the same. For as long
   * as it takes where undefined.
   * @throws EmptyCatalogError, or what the catalog or the database throws; nothing is stored then
   */
  refresh(
    entityRef: string,
    options?: { belowWithinMs?: number },
  ): Promise<void>;

  /**
   * Returns at once and watches the catalog for at most 15 seconds: as soon as the entity, or the model that applies to it,
   * has another `metadata.etag` than the stored one, it is evaluated again. For use after the catalog was asked
   * to read a source again. A second call for the same entity joins the first and starts its 15 seconds anew.
   *
   * @param entityRef - full reference, any case
   * @param fromEtag - the etag that was evaluated last
   */
  follow(entityRef: string, fromEtag: string | undefined): void;
}
