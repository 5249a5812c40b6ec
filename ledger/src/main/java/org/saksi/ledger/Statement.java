package org.saksi.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What somebody says: a claim under a heading that tells who, through whom, where and when.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = FigureClaim.class, name = "figure"),
    @JsonSubTypes.Type(value = AttributeClaim.class, name = "attribute"), @JsonSubTypes.Type(value = EventClaim.class, name = "event"),
    @JsonSubTypes.Type(value = RelationClaim.class, name = "relation")})
public sealed interface Statement permits FigureClaim, AttributeClaim, EventClaim, RelationClaim {

    /// Who says it, through whom, in which passage.
    Heading heading();
}
