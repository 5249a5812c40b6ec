package org.saksi.matching.invented;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/// Lists of invented people with habits of their own: which name comes first, whether marks and spaces survive, whether they ask for a date or
/// an age, in which calendar, and how carefully they hear. Errors are copied when one list is made from another. With the truth.
public final class InventedLists {

    /// What the columns are called; `cluster` is the truth.
    public static final List<String> HEADINGS = List.of("unique_id", "cluster", "source", "full_name", "dob", "age", "gender",
            "nationality", "phone", "site", "village",
            "seen");

    private static final String[] SOURCES = {"hotline", "embassy", "shelter", "police", "union"};
    private static final String[][] HEARD = {{"ph", "p"}, {"th", "t"}, {"kh", "k"}, {"ea", "ia"}, {"y", "i"}, {"ou", "u"}, {"oo", "u"},
        {"ee", "i"}, {"v", "w"}, {"ch", "j"},
        {"sh", "s"}, {"ny", "gn"}, {"aw", "or"}, {"oe", "o"}, {"u", "oo"}, {"ng", "n"}, {"h", ""}, {"l", "r"}, {"e", "ae"}};

    private final SplittableRandom chance;
    private final List<List<String>> rows = new ArrayList<>();

    private InventedLists(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /// Rows in the order of [#HEADINGS], shuffled.
    public static List<List<String>> rows(int people, long seed) {
        InventedLists lists = new InventedLists(seed);
        for (InventedPeople.Person person : InventedPeople.of(people, lists.chance.split())) {
            lists.write(person);
        }
        Collections.shuffle(lists.rows, new Random(seed));
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : lists.rows) {
            List<String> whole = new ArrayList<>(row);
            whole.set(0, "r" + numbered.size());
            numbered.add(List.copyOf(whole));
        }
        return List.copyOf(numbered);
    }

    private void write(InventedPeople.Person person) {
        int times = 1 + (int) (Math.pow(chance.nextDouble(), 2.2) * 6);
        for (int i = 0; i < times; i++) {
            int source = chance.nextInt(SOURCES.length);
            List<String> row = row(person, source);
            rows.add(row);
            if (chance.nextInt(12) == 0) {
                List<String> copy = new ArrayList<>(row);
                copy.set(2, SOURCES[(source + 1) % SOURCES.length]);
                copy.set(5 + chance.nextInt(7), "");
                rows.add(copy);
            }
        }
    }

    private List<String> row(InventedPeople.Person p, int source) {
        boolean hotline = source == 0;
        int asked = Math.min(71, p.seen() + chance.nextInt(4));
        String seen = "%04d-%02d".formatted(2020 + asked / 12, 1 + asked % 12);
        boolean age = source == 0 || source == 2 || chance.nextInt(8) == 0;
        int years = 2020 + asked / 12 - p.year() + (chance.nextInt(4) == 0 ? chance.nextInt(3) - 1 : 0);
        String phone = chance.nextInt(10) < (hotline ? 7 : 4) ? p.phones().get(chance.nextInt(p.phones().size())) : "";
        List<String> row = new ArrayList<>(List.of("", Integer.toString(p.number()), SOURCES[source], name(p, source),
                age ? "" : date(p, source),
                age ? Integer.toString(years) : "", sex(p, source), chance.nextInt(25) == 0 ? "" : p.nation(), spelled(phone, source),
                chance.nextInt(5) == 0 ? "" : site(p.site(), source), chance.nextInt(3) == 0 ? "" : p.village(),
                chance.nextInt(6) == 0 ? "" : seen));
        if (chance.nextInt(30) == 0) {
            row.set(10, "village " + chance.nextInt(600));
        }
        return row;
    }

    private String name(InventedPeople.Person p, int source) {
        String family = heard(p.family(), source);
        String given = heard(p.given(), source);
        if (chance.nextInt(14) == 0) {
            return source == 2 ? given : family;
        }
        String name = switch (source) {
            case 0 -> family + " " + given;
            case 1 -> (family + " " + given.replace(" ", "")).toUpperCase(Locale.ROOT);
            case 2 -> given + " " + family;
            case 3 -> family + ", " + given;
            default -> chance.nextBoolean() ? given + " " + family : family + " " + given;
        };
        return p.nation().equals("MMR") && chance.nextInt(4) == 0 ? (p.sex() == 'M' ? "Ko " : "Ma ") + name : name;
    }

    private String heard(String name, int source) {
        String out = name;
        int slips = source == 0 ? 40 : source == 3 ? 30 : 15;
        if (chance.nextInt(100) < slips) {
            String[] rule = HEARD[chance.nextInt(HEARD.length)];
            for (int i = 0; i < HEARD.length && !out.contains(rule[0]); i++) {
                rule = HEARD[chance.nextInt(HEARD.length)];
            }
            out = out.replaceFirst(rule[0], rule[1]);
        }
        if (chance.nextInt(100) < slips / 4 && out.length() > 3) {
            int at = 1 + chance.nextInt(out.length() - 2);
            out = chance.nextBoolean()
                    ? out.substring(0, at) + out.substring(at + 1)
                    : out.substring(0, at) + out.charAt(at - 1) + out.substring(at);
        }
        return out.isBlank() ? name : out;
    }

    private String date(InventedPeople.Person p, int source) {
        int kind = chance.nextInt(100);
        if (kind < 15) {
            return "";
        }
        int year = p.year() + (source == 3 && (p.nation().equals("LAO") || p.nation().equals("KHM")) ? 543 : 0);
        if (kind < 25) {
            return Integer.toString(year);
        }
        if (kind < 32) {
            return "%04d-01-01".formatted(year);
        }
        if (kind < 38 && p.day() <= 12) {
            return "%04d-%02d-%02d".formatted(year, p.day(), p.month());
        }
        return kind < 43 ? "%04d-%02d-%02d".formatted(year + 1, p.month(), p.day()) : "%04d-%02d-%02d".formatted(year, p.month(), p.day());
    }

    private String sex(InventedPeople.Person p, int source) {
        if (chance.nextInt(9) == 0) {
            return "";
        }
        boolean man = p.sex() == 'M' ^ chance.nextInt(120) == 0;
        return source == 2 ? man ? "male" : "female" : man ? "M" : "F";
    }

    private static String spelled(String phone, int source) {
        return phone.isEmpty() ? "" : source == 1 ? "+855 " + phone.substring(1) : phone;
    }

    private String site(int site, int source) {
        String plain = "compound " + site;
        return source == 3 ? plain + " zone " + site % 7 : chance.nextInt(8) == 0 ? "cmpd " + site : plain;
    }
}
