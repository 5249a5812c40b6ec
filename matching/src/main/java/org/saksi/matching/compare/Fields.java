package org.saksi.matching.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.saksi.matching.records.Column;
import org.saksi.matching.records.People;
import org.saksi.matching.records.Role;

/// Chooses the comparisons that the columns of a list allow.
public final class Fields {

    /// The most fields, beside the name, that are compared at once; the best filled are taken.
    public static final int MOST = 11;

    private static final double LEAST_FILLED = 0.005;

    private Fields() {}

    /// The comparisons for these people, names apart.
    ///
    /// @param birth one packed date of birth a row
    public static List<FieldComparison> of(People people, int[] birth) {
        List<FieldComparison> fields = new ArrayList<>();
        fields.add(new DateComparison("date of birth", birth));
        role(people, Role.SEX, c -> fields.add(new CategoryComparison(c, true)));
        role(people, Role.NATIONALITY, c -> fields.add(new CategoryComparison(c, false)));
        role(people, Role.PHONE, c -> fields.add(new NumberComparison(c, true)));
        role(people, Role.IDENTIFIER, c -> fields.add(new NumberComparison(c, false)));
        role(people, Role.SITE, c -> fields.add(new TextComparison(c)));
        role(people, Role.SEEN, c -> fields.add(new SeenComparison(c)));
        for (Column column : people.columns(Role.TEXT)) {
            fields.add(new TextComparison(column));
        }
        fields.removeIf(f -> f.filled() < LEAST_FILLED);
        while (fields.size() > MOST) {
            fields.remove(fields.stream().min(Comparator.comparingDouble(FieldComparison::filled)).orElseThrow());
        }
        return List.copyOf(fields);
    }

    private static void role(People people, Role role, Consumer<Column> then) {
        people.column(role).ifPresent(then);
    }
}
