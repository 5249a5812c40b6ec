package org.saksi.ledger;

import org.saksi.terms.PersonId;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// On whose permission a statement may be used.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "consent")
@JsonSubTypes({@JsonSubTypes.Type(value = ConsentBasis.Unstated.class, name = "unstated"),
    @JsonSubTypes.Type(value = ConsentBasis.NotNeeded.class, name = "not-needed"),
    @JsonSubTypes.Type(value = ConsentBasis.Person.class, name = "person")})
public sealed interface ConsentBasis {

    /// Nobody said. Outside the survivors' compartments nothing is needed; inside them this counts as *not asked*, and not asked is denied.
    record Unstated() implements ConsentBasis {}

    /// Nobody's permission is needed: a published statement, an official record, an act of a state.
    record NotNeeded() implements ConsentBasis {}

    /// What this person permitted, as the latest [Consent] of that person says; without one, *not asked*.
    ///
    /// @param person whose permission it is
    record Person(PersonId person) implements ConsentBasis {}
}
