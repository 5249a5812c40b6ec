package org.saksi.ledger;

import java.time.Instant;

import org.saksi.terms.EntryId;
import org.saksi.terms.PersonId;
import org.saksi.terms.UserId;

/// The key to one person's identity. Only a logged, reasoned request obtains one ([Identities#request]).
public final class IdentityAccess {

    private final EntryId logged;
    private final UserId who;
    private final PersonId person;
    private final Instant until;

    IdentityAccess(EntryId logged, UserId who, PersonId person, Instant until) {
        this.logged = logged;
        this.who = who;
        this.person = person;
        this.until = until;
    }

    /// The entry in which the request stands.
    public EntryId logged() {
        return logged;
    }

    /// Whose identity it opens.
    public PersonId person() {
        return person;
    }

    boolean opens(UserId reader, Instant at) {
        return who.equals(reader) && !at.isAfter(until);
    }

    @Override
    public String toString() {
        return "access to the identity of " + person + " until " + until;
    }
}
