/**
 * From an entity to each party that its own text names: its owner, the holders of its roles, and for a model
 * everybody in it. One relation for all roles, so that what is declared for a party is one catalog query.
 * @public
 */
export const RELATION_OPERATED_BY = 'operatedBy';

/**
 * The other side of {@link RELATION_OPERATED_BY}.
 * @public
 */
export const RELATION_OPERATOR_OF = 'operatorOf';

/**
 * From an operating model to what it applies to.
 * @public
 */
export const RELATION_GOVERNS = 'governs';

/**
 * The other side of {@link RELATION_GOVERNS}; also from an entity to the model that its annotation names.
 * @public
 */
export const RELATION_GOVERNED_BY = 'governedBy';
