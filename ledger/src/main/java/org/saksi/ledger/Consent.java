package org.saksi.ledger;

import java.util.Optional;
import java.util.Set;

import org.saksi.terms.FuzzyDate;
import org.saksi.terms.LanguageTag;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;

/// What a person permits to be done with what concerns them. The latest one of a person that is not taken back counts. What was not asked is
/// denied.
///
/// @param whose the person it is about
/// @param answer what was answered
/// @param giver who answered
/// @param purposes for what it may be used; empty unless the answer is [Answer#GIVEN]
/// @param recipients who may receive it; empty unless the answer is [Answer#GIVEN]
/// @param givenOn when it was answered
/// @param until the last day on which it counts
/// @param language in which language it was asked
public record Consent(PersonId whose, Answer answer, Giver giver, Set<Purpose> purposes, Set<Recipient> recipients,
        Optional<FuzzyDate> givenOn, Optional<FuzzyDate> until, Optional<LanguageTag> language) implements Act {

    public Consent {
        purposes = Set.copyOf(purposes);
        recipients = Set.copyOf(recipients);
        boolean given = answer == Answer.GIVEN;
        if (given && (purposes.isEmpty() || recipients.isEmpty() || giver == Giver.NOBODY)) {
            throw new IllegalArgumentException("consent that is given names its giver, at least one purpose and at least one recipient");
        }
        if (!given && (!purposes.isEmpty() || !recipients.isEmpty())) {
            throw new IllegalArgumentException("only consent that is given has purposes and recipients, but this one is " + answer);
        }
    }

    /// Nobody asked this person.
    public static Consent notAsked(PersonId whose) {
        return new Consent(whose, Answer.NOT_ASKED, Giver.NOBODY, Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /// What was answered.
    public enum Answer {
        /// Permitted, for the purposes and recipients named.
        GIVEN,
        /// Asked and refused.
        REFUSED,
        /// Not asked, which means denied.
        NOT_ASKED,
        /// Given before and taken back.
        WITHDRAWN
    }

    /// Who answered.
    public enum Giver {
        /// The person.
        SELF,
        /// The guardian of a child or of somebody who cannot answer.
        GUARDIAN,
        /// A lawyer or another representative.
        REPRESENTATIVE,
        /// Nobody, because nobody was asked.
        NOBODY
    }

    /// Who may receive it.
    public enum Recipient {
        /// Those who work with this casebook.
        CASEBOOK,
        /// Organisations that work together.
        PARTNERS,
        /// Police, prosecutors, ministries, embassies.
        AUTHORITIES,
        /// Courts and international bodies.
        COURTS,
        /// The person's family.
        FAMILY,
        /// Everybody.
        PUBLIC
    }
}
