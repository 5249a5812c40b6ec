package org.saksi.matching.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

import org.saksi.matching.names.Names;
import org.saksi.matching.records.Column;
import org.saksi.matching.records.Hashing;
import org.saksi.matching.records.People;
import org.saksi.matching.records.Role;

/// The rules for lists of people: every useful pair of what a row has, names first.
public final class UsualRules {

    private final Atoms atoms;
    private final People people;
    private final List<BlockingRule> rules = new ArrayList<>();

    private UsualRules(People people, Names names, int[] birth) {
        this.people = people;
        this.atoms = new Atoms(names, birth);
    }

    /// The rules that the columns of these people allow.
    ///
    /// @param birth one packed date of birth a row
    public static List<BlockingRule> of(People people, Names names, int[] birth) {
        UsualRules usual = new UsualRules(people, names, birth);
        usual.nameRules();
        usual.dateRules();
        usual.valueRules();
        return List.copyOf(usual.rules);
    }

    private void nameRules() {
        rules.add(new BlockingRule("sound of two parts of the name", true, eachTwo(t -> atoms.fold(t))));
        rules.add(new BlockingRule("consonants of two parts of the name", true, eachTwo(t -> atoms.bones(t))));
        rules.add(new BlockingRule("sound of one part of the name", true, eachToken(t -> atoms.fold(t), row -> 1)));
        rules.add(new BlockingRule("sound of one part, beginning of another", true, eachPair(t -> atoms.fold(t), t -> atoms.front(t))));
        rules.add(new BlockingRule("sound of one part, end of another", true, eachPair(t -> atoms.fold(t), t -> atoms.back(t))));
    }

    private void dateRules() {
        rules.add(new BlockingRule("sound of one part, year of birth", false, eachToken(t -> atoms.fold(t), atoms::year)));
        rules.add(new BlockingRule("sound of one part, day of birth", false, eachToken(t -> atoms.fold(t), atoms::dayOfYear)));
        rules.add(new BlockingRule("consonants of one part, day of birth", false, eachToken(t -> atoms.bones(t), atoms::dayOfYear)));
        rules.add(new BlockingRule("beginning of one part, date of birth", false, eachToken(t -> atoms.front(t), this::wholeDate)));
        rules.add(new BlockingRule("end of one part, date of birth", false, eachToken(t -> atoms.back(t), this::wholeDate)));
        rules.add(new BlockingRule("date of birth", false, single(this::wholeDate)));
        long[] nationality = hashes(Role.NATIONALITY);
        people.column(Role.NATIONALITY).ifPresent(c -> rules.add(new BlockingRule("date of birth, nationality", false,
                single(row -> both(wholeDate(row), nationality[c.code(row)])))));
    }

    private void valueRules() {
        for (Role role : List.of(Role.PHONE, Role.IDENTIFIER)) {
            people.column(role).ifPresent(c -> rules.add(new BlockingRule(c.heading(), false, single(value(c)))));
        }
        List<Column> places = new ArrayList<>(people.columns(Role.TEXT));
        people.column(Role.SITE).ifPresent(places::add);
        people.column(Role.SEEN).ifPresent(places::add);
        people.column(Role.PHONE).ifPresent(places::add);
        for (Column column : places) {
            IntToLongFunction value = value(column);
            rules.add(new BlockingRule("sound of one part, " + column.heading(), false, eachToken(t -> atoms.fold(t), value)));
            rules.add(new BlockingRule("date of birth, " + column.heading(), false,
                    single(row -> both(wholeDate(row), value.applyAsLong(row)))));
        }
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                IntToLongFunction first = value(places.get(i));
                IntToLongFunction second = value(places.get(j));
                rules.add(new BlockingRule(places.get(i).heading() + ", " + places.get(j).heading(), false,
                        single(row -> both(first.applyAsLong(row), second.applyAsLong(row)))));
            }
        }
    }

    private long wholeDate(int row) {
        int day = atoms.dayOfYear(row);
        return day == 0 ? 0 : (long) atoms.year(row) << 16 | day;
    }

    private long[] hashes(Role role) {
        return people.column(role).map(Atoms::hashes).orElse(new long[0]);
    }

    private static IntToLongFunction value(Column column) {
        long[] hashes = Atoms.hashes(column);
        return row -> hashes[column.code(row)];
    }

    private static long both(long a, long b) {
        return a == 0 || b == 0 ? 0 : a * 31 + b;
    }

    private static BlockingRule.Keys single(IntToLongFunction value) {
        return (row, into) -> {
            long key = value.applyAsLong(row);
            if (key != 0) {
                into.add(key);
            }
        };
    }

    private BlockingRule.Keys eachToken(IntToLongFunction part, IntToLongFunction other) {
        return (row, into) -> {
            long rest = other.applyAsLong(row);
            if (rest == 0) {
                return;
            }
            int[] tokens = new int[Atoms.MOST_TOKENS];
            int count = atoms.tokens(row, tokens);
            for (int i = 0; i < count; i++) {
                into.add(part.applyAsLong(tokens[i]) * 31 + rest);
            }
        };
    }

    private BlockingRule.Keys eachTwo(IntToLongFunction part) {
        return (row, into) -> {
            int[] tokens = new int[Atoms.MOST_TOKENS];
            int count = atoms.tokens(row, tokens);
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count; j++) {
                    into.add(Hashing.unordered(part.applyAsLong(tokens[i]), part.applyAsLong(tokens[j])));
                }
            }
        };
    }

    private BlockingRule.Keys eachPair(IntToLongFunction first, IntToLongFunction second) {
        return (row, into) -> {
            int[] tokens = new int[Atoms.MOST_TOKENS];
            int count = atoms.tokens(row, tokens);
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    if (i != j) {
                        into.add(first.applyAsLong(tokens[i]) * 31 + second.applyAsLong(tokens[j]));
                    }
                }
            }
        };
    }
}
