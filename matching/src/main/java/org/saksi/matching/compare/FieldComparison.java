package org.saksi.matching.compare;

import java.util.List;

/// One field compared between two rows.
public interface FieldComparison {

    /// The most levels a field can have, level 0 included.
    int MOST_LEVELS = 16;

    /// What the field is called in explanations.
    String field();

    /// The names of the levels; the first is "not known".
    List<String> levels();

    /// The level of a pair of rows.
    int compare(int a, int b);

    /// How much rarer than usual the shared value is, as a natural logarithm; 0 where a level says nothing about the value.
    float rarity(int a, int level);

    /// Share of rows that have a value, 0 to 1.
    double filled();

    /// Whether people who travel together, or live together, mostly agree in it although they are two: a telephone, a place, a time. What is
    /// a person's own (a date of birth, a sex, a document) is not shared.
    boolean isShared();

    /// The value of a row as the list has it, for explanations.
    String shown(int row);
}
