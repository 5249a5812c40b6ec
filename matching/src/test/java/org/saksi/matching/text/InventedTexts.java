package org.saksi.matching.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes texts of an invented language and copies of them of every kind. Words are as unevenly common as in a real language: the
/// commonest few make up a good part of each text.
final class InventedTexts {

    private static final int VOCABULARY = 4000;
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ren", "sa", "tu", "ve", "dor", "pin", "ash", "ul", "bra", "ce", "no",
        "fi"};

    private final Random chance;
    private final List<String> vocabulary;

    InventedTexts(long seed) {
        chance = new Random(seed);
        vocabulary = IntStream.range(0, VOCABULARY).mapToObj(i -> invented()).toList();
    }

    /// Sentences of 6 to 24 words until there are so many words.
    List<String> sentences(int words) {
        List<String> sentences = new ArrayList<>();
        int written = 0;
        while (written < words) {
            int length = 6 + chance.nextInt(19);
            String sentence = IntStream.range(0, length).mapToObj(i -> word()).collect(Collectors.joining(" "));
            sentences.add(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
            written += length;
        }
        return sentences;
    }

    String text(int words) {
        return String.join(" ", sentences(words));
    }

    List<String> shuffled(List<String> sentences) {
        List<String> copy = new ArrayList<>(sentences);
        Collections.shuffle(copy, chance);
        return copy;
    }

    /// The text with this share of its words exchanged for others.
    String spun(List<String> sentences, double share) {
        return sentences.stream()
                .map(s -> List.of(s.split(" ")).stream().map(w -> chance.nextDouble() < share ? word() : w)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    /// A piece of the text, not cut at the ends of sentences.
    String cut(String text, double share) {
        int length = (int) (text.length() * share);
        int from = chance.nextInt(text.length() - length + 1);
        return text.substring(from, from + length);
    }

    private String word() {
        double skewed = Math.pow(chance.nextDouble(), 4);
        return vocabulary.get((int) (skewed * VOCABULARY));
    }

    private String invented() {
        return IntStream.rangeClosed(0, 1 + chance.nextInt(3)).mapToObj(i -> SYLLABLES[chance.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }
}
