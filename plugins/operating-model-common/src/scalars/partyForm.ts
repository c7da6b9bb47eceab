/** Whoever can act. A kind may be in any case, and the patterns of a JSON Schema have no flag that says so. */
export const PARTY_KIND = '([gG][rR][oO][uU][pP]|[uU][sS][eE][rR])';

/** A reference of a party, or one without a kind. */
export const PARTY_FORM = new RegExp(`^(${PARTY_KIND}:|[^:]*$)`);

/** What is expected where something else than a party is named. */
export const PARTY_EXPECTED =
  'a group or a user is expected, for example group:default/accounts';
