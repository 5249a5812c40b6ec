package org.saksi.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextLawsTest {

    @Provide
    Arbitrary<List<List<String>>> texts() {
        Arbitrary<String> word = Arbitraries.of("a", "b", "c", "dd", "ee", "f");
        return word.list().ofMinSize(1).ofMaxSize(12).list().ofMaxSize(8);
    }

    private static String written(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.forEach(s -> text.append(String.join(" ", s)).append(". "));
        return text.toString();
    }

    private static Set<List<String>> shingles(List<List<String>> sentences, int k) {
        Set<List<String>> all = new HashSet<>();
        for (List<String> s : sentences) {
            int length = Math.min(k, s.size());
            for (int i = 0; i + length <= s.size(); i++) {
                all.add(s.subList(i, i + length));
            }
        }
        return all;
    }

    @Property
    void shingles_agree_with_plain_sets_of_word_lists(@ForAll("texts") List<List<String>> a, @ForAll("texts") List<List<String>> b) {
        for (int k : new int[]{1, 3, 5}) {
            Set<List<String>> expectedA = shingles(a, k);
            Set<List<String>> common = new HashSet<>(expectedA);
            common.retainAll(shingles(b, k));
            Shingles actualA = Shingles.of(WordSequence.of(written(a)), k);
            assertThat(actualA.size()).isEqualTo(expectedA.size());
            assertThat(actualA.shared(Shingles.of(WordSequence.of(written(b)), k))).isEqualTo(common.size());
        }
    }

    @Property
    void shuffling_sentences_changes_no_shingle(@ForAll("texts") List<List<String>> text, @ForAll long seed) {
        List<List<String>> other = new ArrayList<>(text);
        Collections.shuffle(other, new Random(seed));
        Shingles a = Shingles.of(WordSequence.of(written(text)), 3);
        Shingles b = Shingles.of(WordSequence.of(written(other)), 3);
        assertThat(a.size()).isEqualTo(b.size());
        assertThat(a.shared(b)).isEqualTo(a.size());
    }

    @Property
    void a_score_is_the_same_from_both_sides_and_within_its_range(@ForAll("texts") List<List<String>> a,
            @ForAll("texts") List<List<String>> b) {
        WordSequence left = WordSequence.of(written(a));
        WordSequence right = WordSequence.of(written(b));
        CopyScore score = CopyScore.of(left, right);
        assertThat(score).isEqualTo(CopyScore.of(right, left));
        assertThat(List.of(score.resemblance(), score.containment(), score.alignment(), score.lengths(), score.score()))
                .allMatch(x -> x >= 0 && x <= 1);
    }

    @Property
    void alignment_agrees_with_the_table_of_the_textbook(@ForAll long seed) {
        Random chance = new Random(seed);
        int[] a = chance.ints(chance.nextInt(300), 1, 20).toArray();
        int[] b = chance.ints(chance.nextInt(300), 1, 20).toArray();
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                longest[i][j] = a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1 : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        assertThat(Alignment.common(a, b)).isEqualTo(longest[a.length][b.length]);
    }

    @Property
    void a_sketch_is_a_part_of_the_shingles_and_the_same_in_every_text(@ForAll("texts") List<List<String>> text,
            @ForAll("texts") List<List<String>> more) {
        int[] sketch = sketch(written(text));
        Shingles all = Shingles.of(WordSequence.of(written(text)), 3);
        assertThat(Arrays.stream(sketch).allMatch(all::contains)).isTrue();
        assertThat(sketch).doesNotHaveDuplicates();
        List<List<String>> both = new ArrayList<>(text);
        both.addAll(more);
        Set<Integer> longer = new HashSet<>();
        Arrays.stream(sketch(written(both))).forEach(longer::add);
        Shingles others = Shingles.of(WordSequence.of(written(more)), 3);
        assertThat(longer).allMatch(s -> others.contains(s) || all.contains(s));
    }

    private static int[] sketch(String text) {
        int[] codes = WordSequence.of(text).codes();
        return Sketch.of(codes, new int[codes.length]);
    }
}
