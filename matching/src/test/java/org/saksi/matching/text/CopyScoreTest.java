package org.saksi.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CopyScoreTest {

    private static final int PAIRS = 200;
    private static final int FOOTER_WORDS = 80;

    private final InventedTexts invented = new InventedTexts(11);

    private static CopyScore compare(String a, String b) {
        return CopyScore.of(WordSequence.of(a), WordSequence.of(b));
    }

    /// The share of texts of 120 to 900 words of which a version made like this is seen as a copy.
    private double copies(Function<List<String>, String> version) {
        return IntStream.range(0, PAIRS).filter(i -> {
            List<String> original = invented.sentences(120 + i * 4);
            return compare(String.join(" ", original), version.apply(original)).label() == CopyLabel.COPY;
        }).count() / (double) PAIRS;
    }

    @Test
    void a_pair_worked_by_hand() {
        // 8 words, 6 shingles of three each; "a b c", "b c d" and "c d e" are in both; the longest common subsequence is a b c d e g
        CopyScore score = compare("a b c d e f g h", "a b c d e x g y");
        assertThat(score.resemblance()).isEqualTo(3.0 / 9);
        assertThat(score.containment()).isEqualTo(1.0 / 4);
        assertThat(score.alignment()).isEqualTo(6.0 / 8);
        assertThat(score.lengths()).isEqualTo(1);
    }

    @Test
    void every_verbatim_copy_is_seen() {
        assertThat(copies(s -> String.join("\n", s))).isEqualTo(1);
    }

    @Test
    void every_shuffled_copy_is_seen() {
        assertThat(copies(s -> String.join(" ", invented.shuffled(s)))).isEqualTo(1);
    }

    @Test
    void every_cut_copy_is_seen() {
        assertThat(copies(s -> invented.cut(String.join(" ", s), 0.8))).isEqualTo(1);
        assertThat(copies(s -> invented.cut(String.join(" ", s), 0.5))).isEqualTo(1);
    }

    @Test
    void every_shuffled_and_cut_copy_is_seen() {
        assertThat(copies(s -> String.join(" ", invented.shuffled(s).subList(0, s.size() * 2 / 3)))).isEqualTo(1);
    }

    @Test
    void every_copy_among_other_boilerplate_is_seen() {
        assertThat(copies(s -> invented.text(30) + "\n\n" + String.join(" ", s) + "\n\n" + invented.text(50))).isEqualTo(1);
    }

    @Test
    void nearly_every_copy_with_three_words_of_ten_exchanged_is_seen() {
        assertThat(copies(s -> invented.spun(s, 0.3))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void no_two_texts_with_the_same_footer_are_copies_or_derived() {
        String header = invented.text(20);
        String footer = invented.text(FOOTER_WORDS);
        for (int i = 0; i < PAIRS; i++) {
            String a = header + " " + invented.text(160 + i) + " " + footer;
            String b = header + " " + invented.text(160 + 2 * i) + " " + footer;
            assertThat(compare(a, b).label()).as("pair %d", i).isEqualTo(CopyLabel.DIFFERENT);
        }
    }

    @Test
    void no_two_texts_that_share_only_their_language_are_related() {
        for (int i = 0; i < PAIRS; i++) {
            assertThat(compare(invented.text(100 + i), invented.text(400)).label()).as("pair %d", i).isEqualTo(CopyLabel.DIFFERENT);
        }
    }

    @Test
    void an_excerpt_that_leaves_sentences_out_is_derived() {
        List<String> original = invented.sentences(700);
        List<String> excerpt = IntStream.range(0, original.size()).filter(i -> i % 4 == 0).mapToObj(original::get).toList();
        assertThat(compare(String.join(" ", original), String.join(" ", excerpt)).label()).isEqualTo(CopyLabel.DERIVED);
    }

    @Test
    void a_headline_inside_a_text_is_no_copy_of_it() {
        List<String> original = invented.sentences(300);
        assertThat(compare(String.join(" ", original), original.get(0)).label()).isNotEqualTo(CopyLabel.COPY);
    }

    @Test
    void a_text_in_a_script_without_spaces_is_compared_too() {
        String brief = "雾城的检查员在河岸的七座仓库里找到了九十名工人，其中三十人没有证件。部门发言人说，调查仍在继续，结果将在月底公布。当地居民说，卡车每天夜里都来。";
        assertThat(compare(brief, brief.replace("。", "。\n")).label()).isEqualTo(CopyLabel.COPY);
        assertThat(compare(brief, "山谷的学校本周重新开放，老师们为二百名学生准备了新的教室和书本，村里的人都来帮忙，连下了三天的雨也停了。").label())
                .isEqualTo(CopyLabel.DIFFERENT);
    }

    @Test
    void case_accents_and_apostrophes_make_no_difference() {
        assertThat(WordSequence.of("L'ÉTÉ, the Ministry’s cafe\u0301")).isEqualTo(WordSequence.of("lete the ministrys café"));
    }

    @Test
    void empty_and_tiny_texts_are_different_from_everything() {
        for (String tiny : List.of("", " ", "…", "one", "one two three")) {
            assertThat(compare(tiny, tiny).label()).isEqualTo(CopyLabel.DIFFERENT);
            assertThat(compare(tiny, invented.text(100)).label()).isEqualTo(CopyLabel.DIFFERENT);
        }
    }

    @Test
    void the_score_ranks_copies_above_derived_texts_above_different_ones() {
        List<String> original = invented.sentences(700);
        String whole = String.join(" ", original);
        double copy = compare(whole, invented.spun(original, 0.3)).score();
        double derived = compare(whole,
                String.join(" ", IntStream.range(0, original.size()).filter(i -> i % 4 == 0).mapToObj(original::get).toList())).score();
        double different = compare(whole, invented.text(700)).score();
        assertThat(copy).isBetween(0.6, 1.0).isGreaterThan(derived);
        assertThat(derived).isBetween(0.1, 0.6).isGreaterThan(different);
    }

    @Test
    void of_fewer_than_twelve_words_only_the_same_words_are_a_copy() {
        assertThat(compare("The union counted 41 mills on Monday.", "The union counted 41 mills on Monday.").label())
                .isEqualTo(CopyLabel.COPY);
        assertThat(compare("The union counted 41 mills on Monday.", "The union counted 43 mills on Monday.").label())
                .isEqualTo(CopyLabel.DIFFERENT);
    }
}
