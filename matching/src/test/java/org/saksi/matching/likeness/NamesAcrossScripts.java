package org.saksi.matching.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/// Pairs of invented names, one in its own script, the other in customary Latin spelling, half of them of one person.
final class NamesAcrossScripts {

    record Pair(String script, String written, String latin, boolean same) {}

    private record Part(String written, List<String> spellings) {}

    private static final Set<String> FAMILY_FIRST = Set.of("khmer", "han", "burmese");
    private static final Set<String> TOGETHER = Set.of("han", "burmese");

    private final Map<String, List<Part>> families = new LinkedHashMap<>();
    private final Map<String, List<Part>> givens = new LinkedHashMap<>();
    private final SplittableRandom chance = new SplittableRandom(20261124);

    private NamesAcrossScripts() {}

    /// As many pairs a script of one person as of two.
    static List<Pair> pairs(int each) {
        NamesAcrossScripts names = new NamesAcrossScripts();
        names.load();
        List<Pair> pairs = new ArrayList<>();
        for (String script : names.families.keySet()) {
            for (int i = 0; i < each; i++) {
                pairs.add(names.same(script));
                pairs.add(names.different(script));
            }
        }
        return pairs;
    }

    private Pair same(String script) {
        Part family = any(families, script);
        Part given = any(givens, script);
        return new Pair(script, written(script, family, given), latin(family, given), true);
    }

    /// Two people who share one part of the name in four of five pairs.
    private Pair different(String script) {
        while (true) {
            Part family = any(families, script);
            Part given = any(givens, script);
            int kind = chance.nextInt(5);
            Part otherFamily = kind < 2 || kind == 4 ? any(families, script) : family;
            Part otherGiven = kind >= 2 ? any(givens, script) : given;
            boolean oneName = overlap(family, otherFamily) && overlap(given, otherGiven);
            if (!oneName) {
                return new Pair(script, written(script, family, given), latin(otherFamily, otherGiven), false);
            }
        }
    }

    private static boolean overlap(Part x, Part y) {
        Set<String> common = new HashSet<>(x.spellings);
        common.retainAll(y.spellings);
        return !common.isEmpty();
    }

    private Part any(Map<String, List<Part>> parts, String script) {
        List<Part> list = Objects.requireNonNull(parts.get(script));
        return list.get(chance.nextInt(list.size()));
    }

    private static String written(String script, Part family, Part given) {
        String between = TOGETHER.contains(script) ? "" : " ";
        return FAMILY_FIRST.contains(script) ? family.written + between + given.written : given.written + between + family.written;
    }

    private String latin(Part family, Part given) {
        String x = family.spellings.get(chance.nextInt(family.spellings.size()));
        String y = given.spellings.get(chance.nextInt(given.spellings.size()));
        return chance.nextBoolean() ? x + " " + y : y + " " + x;
    }

    private void load() {
        try (InputStream in = Objects.requireNonNull(NamesAcrossScripts.class.getResourceAsStream("names-across-scripts.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException("the parts of names could not be read", e);
        }
    }

    private void line(String line) {
        String[] words = line.split(" ");
        int latin = 2;
        while (words[latin].charAt(0) > 'z') {
            latin++;
        }
        String written = String.join(" ", List.of(words).subList(2, latin));
        List<String> spellings = List.of(String.join(" ", List.of(words).subList(latin, words.length)).split(","));
        Map<String, List<Part>> parts = words[1].equals("F") ? families : givens;
        parts.computeIfAbsent(words[0], s -> new ArrayList<>()).add(new Part(written, spellings));
    }
}
