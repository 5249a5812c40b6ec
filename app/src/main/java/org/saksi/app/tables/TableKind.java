package org.saksi.app.tables;

import java.util.Arrays;
import java.util.Locale;

import org.saksi.terms.Sensitivity;

/// What the rows of a table are.
public enum TableKind {
    /// One site a row.
    SITES(Sensitivity.EVIDENCE),
    /// One testimony a row.
    TESTIMONIES(Sensitivity.SURVIVOR),
    /// One request to an office a row, for one person or several.
    REQUESTS(Sensitivity.SURVIVOR),
    /// One action of a state a row.
    ACTIONS(Sensitivity.EVIDENCE),
    /// One person a row.
    PEOPLE(Sensitivity.SURVIVOR),
    /// One statement a row, in the words of the method.
    STATEMENTS(Sensitivity.EVIDENCE);

    private final Sensitivity compartment;

    TableKind(Sensitivity compartment) {
        this.compartment = compartment;
    }

    /// Where the table and what it says live.
    public Sensitivity compartment() {
        return compartment;
    }

    /// Where a table of this kind lives: with the survivors as soon as a column speaks of persons.
    ///
    /// @param columns what its columns hold
    public Sensitivity compartment(ColumnMap columns) {
        boolean persons = columns.columns().stream().map(ColumnMap.Column::role)
                .anyMatch(r -> r == ColumnRole.PERSON || r == ColumnRole.IDENTITY || r == ColumnRole.SPEAKER_KIND);
        return this == STATEMENTS && persons ? Sensitivity.SURVIVOR : compartment;
    }

    /// The word on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this word.
    ///
    /// @throws IllegalArgumentException when there is none, naming those that exist
    public static TableKind ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of table called \"" + code + "\"; there are "
                        + String.join(", ", Arrays.stream(values()).map(TableKind::code).toList())));
    }
}
