package org.saksi.ledger;

import org.saksi.terms.EventId;
import org.saksi.terms.OrganisationId;
import org.saksi.terms.PersonId;
import org.saksi.terms.SiteId;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What a statement is about, or what it relates that to.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Topic.OfSite.class, name = "site"),
    @JsonSubTypes.Type(value = Topic.OfPerson.class, name = "person"),
    @JsonSubTypes.Type(value = Topic.OfOrganisation.class, name = "organisation"),
    @JsonSubTypes.Type(value = Topic.OfEvent.class, name = "event")})
public sealed interface Topic {

    /// A word for the kind of thing, as the encodings write it: `site`, `person`, `organisation`, `event`.
    default String kind() {
        return switch (this) {
            case OfSite _ -> "site";
            case OfPerson _ -> "person";
            case OfOrganisation _ -> "organisation";
            case OfEvent _ -> "event";
        };
    }

    /// The identifier alone.
    default String id() {
        return switch (this) {
            case OfSite about -> about.site().value();
            case OfPerson about -> about.person().value();
            case OfOrganisation about -> about.organisation().value();
            case OfEvent about -> about.event().value();
        };
    }

    /// A site.
    ///
    /// @param site which
    record OfSite(SiteId site) implements Topic {}

    /// A person, by code.
    ///
    /// @param person which
    record OfPerson(PersonId person) implements Topic {}

    /// An organisation.
    ///
    /// @param organisation which
    record OfOrganisation(OrganisationId organisation) implements Topic {}

    /// An event.
    ///
    /// @param event which
    record OfEvent(EventId event) implements Topic {}
}
