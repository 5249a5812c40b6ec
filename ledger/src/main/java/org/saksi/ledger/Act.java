package org.saksi.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What an entry says that a person did.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({@JsonSubTypes.Type(value = Recording.class, name = "recording"),
    @JsonSubTypes.Type(value = Adoption.class, name = "adoption"),
    @JsonSubTypes.Type(value = Judgement.class, name = "judgement"), @JsonSubTypes.Type(value = Supersession.class, name = "supersession"),
    @JsonSubTypes.Type(value = Retraction.class, name = "retraction"),
    @JsonSubTypes.Type(value = Source.class, name = "source"), @JsonSubTypes.Type(value = Appraisal.class, name = "appraisal"),
    @JsonSubTypes.Type(value = Consent.class, name = "consent"),
    @JsonSubTypes.Type(value = IdentityRequest.class, name = "identity-request")})
public sealed interface Act permits Recording, Adoption, Judgement, Supersession, Retraction, Source, Appraisal, Consent,
        IdentityRequest {}
