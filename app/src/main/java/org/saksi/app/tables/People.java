package org.saksi.app.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.saksi.app.tables.Cells.Held;
import org.saksi.ledger.Identities;
import org.saksi.terms.PersonId;

/// Finds the code of the person whom a row is about, and seals what tells who that is.
final class People {

    private final Naming naming;
    private final Identities.Codes known;
    private final Map<SortedMap<String, String>, PersonId> met = new HashMap<>();

    /// @param known whom the casebook knows already
    People(Naming naming, Identities.Codes known) {
        this.naming = naming;
        this.known = known;
    }

    /// A person as rows name one.
    ///
    /// @param id the identifier
    /// @param label the table's code, or one made for the person
    record Named(PersonId id, String label) {}

    /// The person of a row; empty when it names none.
    Optional<Named> of(Cells cells, RowDraft draft) {
        List<Held> identity = cells.all(ColumnRole.IDENTITY);
        Optional<String> code = cells.text(ColumnRole.PERSON);
        if (code.isEmpty() && identity.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> plainCode = code.filter(People::isCode);
        SortedMap<String, String> fields = new TreeMap<>();
        code.filter(c -> !isCode(c)).ifPresent(name -> fields.put("name", name));
        identity.forEach(held -> fields.put(held.column().heading(), held.text()));
        cells.unknown().forEach(held -> fields.put(held.column().heading(), held.text()));
        PersonId id = plainCode.isPresent() ? naming.person(plainCode.get()) : unnamed(fields, draft);
        fields.forEach((column, text) -> draft.identity(id, column, text));
        String label = plainCode.orElse("P-" + id.value().substring(0, 8));
        draft.names(label);
        return Optional.of(new Named(id, label));
    }

    /// The person of this code.
    Named coded(String code) {
        return new Named(naming.person(code), code);
    }

    /// Whether a word is a code rather than a name: it has a digit and no space, or is at most four letters.
    static boolean isCode(String word) {
        return word.length() <= 40 && !word.contains(" ") && (word.chars().anyMatch(Character::isDigit) || word.length() <= 4);
    }

    /// Rows that tell the same of who somebody is mean one person, in this sheet and in earlier ones: the cautious direction for grades. The
    /// code of a new person comes from the place of the row, never from the name.
    private PersonId unnamed(SortedMap<String, String> fields, RowDraft draft) {
        return met.computeIfAbsent(fields, f -> known.of(f).orElseGet(() -> new PersonId(naming.id("unnamed-person", draft.place()))));
    }
}
