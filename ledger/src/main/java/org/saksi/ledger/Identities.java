package org.saksi.ledger;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.saksi.terms.EntryId;
import org.saksi.terms.PersonId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Casebook;
import org.saksi.vault.SealedEntry;
import org.saksi.vault.Submission;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Who stands behind the codes: names and whatever else tells who a person is. They live in the survivors' compartment, each under a key
/// of its own that can be destroyed alone; no view, fold, page or export holds them. Everything else in the house knows people by code.
public final class Identities {

    /// The room name under which the casebook keeps them.
    public static final String ROOM = "identity";

    /// The longest time for which one request opens an identity.
    public static final Duration LONGEST = Duration.ofDays(30);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final Casebook casebook;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Map<Set<Sensitivity>, Tail> tails = new HashMap<>();

    /// @param casebook where they are sealed
    /// @param ledger where requests are logged
    /// @param clock tells when a request runs out
    public Identities(Casebook casebook, Ledger ledger, InstantSource clock) {
        this.casebook = casebook;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What a reader was shown so far, with the mark from which to catch up; dropped whole when a key is destroyed.
    private static final class Tail {
        private final Map<EntryId, Identity> held = new LinkedHashMap<>();
        private long mark;
    }

    /// One identity before it is sealed.
    ///
    /// @param person the code
    /// @param fields what tells who it is, by column: `name`, `phone`, `passport`
    public record Identity(PersonId person, SortedMap<String, String> fields) {

        public Identity {
            fields = Details.copy(fields);
        }
    }

    /// Seals identities, each under a key of its own, all or none. What is known already is not written again.
    ///
    /// @return how many were new
    /// @throws LedgerProblem when the casebook cannot write them; then none is written
    public int seal(Reader who, List<Identity> identities) {
        Set<Identity> known = new HashSet<>(held(who).values());
        List<Submission> entries = identities.stream().distinct().filter(identity -> !known.contains(identity))
                .map(identity -> Submission.alone(Sensitivity.SURVIVOR, JSON.writeValueAsBytes(
                        Map.of("v", 1, "person", identity.person().value(), "fields", identity.fields()))))
                .toList();
        try {
            return casebook.append(who, ROOM, entries).size();
        } catch (IOException e) {
            throw new LedgerProblem(LedgerProblem.Code.NOT_WRITTEN, "the casebook could not write the identities; none was recorded", e);
        }
    }

    /// Asks to see who a code is. The request is in the ledger before this returns.
    ///
    /// @param why the reason, kept
    /// @param until the last instant; at most [#LONGEST] from now
    /// @throws IllegalArgumentException when there is no reason, or the time is longer than allowed or over
    public IdentityAccess request(Reader who, PersonId person, String why, Instant until) {
        Instant now = clock.instant();
        if (until.isBefore(now) || until.isAfter(now.plus(LONGEST))) {
            throw new IllegalArgumentException(
                    "an identity may be opened for at most " + LONGEST.toDays() + " days from now, but was asked for until " + until);
        }
        Entry logged = ledger.log(who, new IdentityRequest(person, why, until), Sensitivity.SURVIVOR);
        return new IdentityAccess(logged.id(), who.who(), person, until);
    }

    /// What is known of who a person is, the latest of every field; empty when nothing is, or its key was destroyed.
    ///
    /// @throws LedgerProblem when the access is another person's, or has run out
    public Optional<Identity> open(Reader who, IdentityAccess access) {
        if (!access.opens(who.who(), clock.instant())) {
            throw new LedgerProblem(LedgerProblem.Code.NOT_STANDING, access + " is not " + who.who() + "'s, or has run out");
        }
        List<Identity> known = held(who).values().stream().filter(i -> i.person().equals(access.person())).toList();
        SortedMap<String, String> fields = new java.util.TreeMap<>();
        known.forEach(identity -> fields.putAll(identity.fields()));
        return known.isEmpty() ? Optional.empty() : Optional.of(new Identity(access.person(), fields));
    }

    /// Destroys what tells who a person is. Cannot be taken back.
    ///
    /// @param why the reason, kept without naming the person
    /// @return how many entries were destroyed
    public int destroy(Reader who, PersonId person, String why) {
        int destroyed = 0;
        for (Map.Entry<EntryId, Identity> each : List.copyOf(held(who).entrySet())) {
            if (each.getValue().person().equals(person)) {
                try {
                    casebook.forget(who, each.getKey(), why);
                } catch (IOException e) {
                    throw new LedgerProblem(LedgerProblem.Code.NOT_WRITTEN, "the key could not be destroyed; run it again", e);
                }
                destroyed++;
            }
        }
        forgetAll();
        return destroyed;
    }

    /// Codes by what tells who somebody is: asked with what a new table says, it gives the code and never a name.
    public static final class Codes {

        private final Map<SortedMap<String, String>, PersonId> byFields = new HashMap<>();

        private Codes() {}

        /// The code of the person of whom exactly this is told already.
        public Optional<PersonId> of(SortedMap<String, String> fields) {
            return Optional.ofNullable(byFields.get(fields));
        }
    }

    /// The codes of everybody who is known.
    public Codes codes(Reader who) {
        Codes codes = new Codes();
        held(who).values().forEach(identity -> codes.byFields.putIfAbsent(identity.fields(), identity.person()));
        return codes;
    }

    private synchronized Map<EntryId, Identity> held(Reader who) {
        Tail tail = tails.computeIfAbsent(who.compartments(), c -> new Tail());
        for (SealedEntry sealed : casebook.entries(who, ROOM, tail.mark)) {
            tail.mark = sealed.sequence();
            if (!sealed.destroyed()) {
                tail.held.put(sealed.id(), read(sealed));
            }
        }
        return Collections.unmodifiableMap(tail.held);
    }

    private synchronized void forgetAll() {
        tails.clear();
    }

    private static Identity read(SealedEntry sealed) {
        try {
            Map<String, Object> all = JSON.readValue(sealed.payload(), FIELDS);
            SortedMap<String, String> fields = new java.util.TreeMap<>();
            if (all.get("fields") instanceof Map<?, ?> texts) {
                texts.forEach((column, text) -> fields.put(String.valueOf(column), String.valueOf(text)));
            }
            return new Identity(new PersonId(String.valueOf(all.get("person"))), fields);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new LedgerProblem(LedgerProblem.Code.UNREADABLE_ENTRY, "entry " + sealed.id() + " is sealed well but cannot be read", e);
        }
    }
}
