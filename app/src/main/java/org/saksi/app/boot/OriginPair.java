package org.saksi.app.boot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.register.origins.Origin;
import org.saksi.terms.Sha256;
import org.saksi.vault.Exhibit;

/// Two documents side by side, for a person who judges whether they rest on one origin.
///
/// @param one the one document
/// @param other the other
/// @param oneRestsOn the origins on which the machine has the figures of the one rest
/// @param otherRestsOn the same of the other
/// @param evidence why the machine takes them for one, or for two; each a sentence without full stop
/// @param score how sure the machine is that one is a version of the other, 0–1; empty when it sees no such tie
/// @param history what people judged about them, oldest first, also what was judged anew
public record OriginPair(Exhibit one, Exhibit other, List<Origin> oneRestsOn, List<Origin> otherRestsOn, List<String> evidence,
        OptionalDouble score, List<Entry> history) {

    public OriginPair {
        oneRestsOn = List.copyOf(oneRestsOn);
        otherRestsOn = List.copyOf(otherRestsOn);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }

    /// The judgement that stands: the latest.
    public Optional<Judgement> standing() {
        return history.isEmpty() ? Optional.empty() : Optional.of(judged(history.getLast()));
    }

    /// The judgement that an entry of the history holds.
    ///
    /// @throws IllegalArgumentException when the entry is none
    public static Judgement judged(Entry entry) {
        if (entry.act() instanceof Judgement judgement) {
            return judgement;
        }
        throw new IllegalArgumentException("entry " + entry.id() + " is no judgement");
    }

    /// A digest of what is to be seen here. A form carries it, so that nobody's judgement is kept with evidence they did not see.
    public String seen() {
        String all = String.join("\n", evidence) + "\n" + score + "\n" + history.size();
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
