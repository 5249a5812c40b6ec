package org.saksi.ledger;

import org.saksi.terms.ExhibitId;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// From what a person worked when recording a statement.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
@JsonSubTypes({@JsonSubTypes.Type(value = Basis.Suggested.class, name = "suggestion"),
    @JsonSubTypes.Type(value = Basis.ByHand.class, name = "hand"), @JsonSubTypes.Type(value = Basis.Imported.class, name = "table")})
public sealed interface Basis {

    /// A machine suggested it. What the machine said is kept beside what the person recorded.
    ///
    /// @param rule the machine's named rule
    /// @param reader name and version of the reader that applied it
    /// @param machine the statement as the machine suggested it
    record Suggested(String rule, String reader, Statement machine) implements Basis {}

    /// The person found it.
    record ByHand() implements Basis {}

    /// The person brought it in with a table.
    ///
    /// @param table the exhibit that holds the table
    /// @param row the row, as the table's own program counts it
    /// @param content a keyed digest of what is said, wherever it stands: by it the same row in another table is known
    record Imported(ExhibitId table, String row, String content) implements Basis {}
}
