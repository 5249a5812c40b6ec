package org.saksi.matching.model;

import java.util.List;

import org.saksi.matching.compare.BirthDates;
import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.Fields;
import org.saksi.matching.compare.NameComparison;
import org.saksi.matching.compare.TokenMass;
import org.saksi.matching.names.NameReader;
import org.saksi.matching.names.Names;
import org.saksi.matching.records.People;

/// Everything that can be compared about these people, prepared once.
public final class Evidence {

    private final People people;
    private final Names names;
    private final TokenMass mass;
    private final int[] birth;
    private final List<FieldComparison> fields;

    private Evidence(People people, Names names) {
        this.people = people;
        this.names = names;
        this.mass = TokenMass.of(names.table(), people.size());
        this.birth = BirthDates.of(people);
        this.fields = Fields.of(people, birth);
    }

    /// Prepares the comparisons.
    public static Evidence of(People people, NameReader reader) {
        return new Evidence(people, Names.of(people, reader));
    }

    /// The people.
    public People people() {
        return people;
    }

    /// Their names.
    public Names names() {
        return names;
    }

    /// Their dates of birth, packed.
    public int[] birth() {
        return birth.clone();
    }

    /// The fields beside the name.
    public List<FieldComparison> fields() {
        return fields;
    }

    /// A comparison of names for one thread.
    public NameComparison nameComparison() {
        return new NameComparison(names, mass);
    }
}
