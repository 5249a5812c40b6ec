package org.saksi.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.saksi.reading.Passage;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.LanguageTag;

class ReanchoringTest {

    private static final ExhibitId EXHIBIT = new ExhibitId("exhibit-1");

    private static Transcript transcript(String reader, String text) {
        int length = text.codePointCount(0, text.length());
        return new Transcript(reader, "application/pdf", text, "", LanguageTag.ENGLISH,
                new Recovery(Recovery.State.COMPLETE, length, length, "characters", ""), Map.of(), List.of());
    }

    private static Passage passage(Transcript transcript, String words) {
        int at = transcript.text().indexOf(words);
        int start = transcript.text().codePointCount(0, at);
        return new Passage(EXHIBIT, transcript.digest(), start, start + words.codePointCount(0, words.length()), words);
    }

    private static Found find(String before, String words, String after) {
        Transcript old = transcript("pdf/1", before);
        return new Reanchoring(old, transcript("pdf/2", after)).find(List.of(passage(old, words))).getFirst();
    }

    private static Found.Again again(Found found) {
        assertThat(found).isInstanceOf(Found.Again.class);
        return (Found.Again) found;
    }

    @Test
    void the_same_words_are_found_where_they_moved_to() {
        Found.Again again = again(find("Page 1. 😀 Nine people left the mill.", "Nine people", "A head. 😀😀 Nine people left the mill."));
        assertThat(again.how()).isEqualTo(Found.How.EXACT);
        assertThat(again.now().start()).isEqualTo(11);
        assertThat(again.now().quote()).isEqualTo("Nine people");
        assertThat(again.now().transcript()).isNotEqualTo(again.old().transcript());
    }

    @Test
    void line_breaks_hyphens_and_quotation_marks_do_not_hide_words() {
        Found.Again again = again(
                find("He said: \"They were trans-\nported by night\" to the quay.", "\"They were trans-\nported by night\"",
                        "He said: “They were transported by  night” to the quay."));
        assertThat(again.how()).isEqualTo(Found.How.FOLDED);
        assertThat(again.now().quote()).isEqualTo("“They were transported by  night”");
    }

    @Test
    void nearly_the_same_words_are_found_and_say_how_near() {
        Found.Again again = again(find("The o11ice counted 1l4 people on the pier that morning.", "o11ice counted 1l4 people on the pier",
                "First. The office counted 114 people on the pier that morning. Then it rained."));
        assertThat(again.how()).isEqualTo(Found.How.APPROXIMATE);
        assertThat(again.now().quote()).isEqualTo("office counted 114 people on the pier");
        // 31 folded characters, 3 of them changed
        assertThat(again.likeness()).isEqualTo(1 - 3 / 31.0);
    }

    @Test
    void words_that_are_gone_are_listed_as_lost() {
        assertThat(find("Nine people left the mill.", "Nine people left", "Another text altogether stands here now."))
                .isInstanceOf(Found.Lost.class);
        assertThat(find("It was 7.", "7", "It was 9.")).isInstanceOf(Found.Lost.class);
    }

    @Test
    void of_several_places_the_surroundings_decide() {
        String before = "In March two people left. Later, in May two people left and one stayed.";
        Transcript old = transcript("pdf/1", before);
        int start = before.lastIndexOf("two people");
        Passage second = new Passage(EXHIBIT, old.digest(), start, start + 10, "two people");
        String after = "Later, in May two people left and one stayed. In June two people came. In July two people came.";
        Found found = new Reanchoring(old, transcript("pdf/2", after)).find(List.of(second)).getFirst();
        assertThat(again(found).now().start()).isEqualTo(after.indexOf("two people"));
    }

    @Test
    void of_as_many_places_as_before_the_order_decides() {
        String before = "two\ntwo\ntwo";
        Transcript old = transcript("pdf/1", before);
        Passage second = new Passage(EXHIBIT, old.digest(), 4, 7, "two");
        Found found = new Reanchoring(old, transcript("pdf/2", "two two two")).find(List.of(second)).getFirst();
        assertThat(again(found).now().start()).isEqualTo(4);
    }

    @Test
    void of_places_that_nothing_tells_apart_none_is_guessed() {
        Found found = find("x two y", "two", "a two b two c");
        assertThat(found).isInstanceOf(Found.Lost.class);
        assertThat(((Found.Lost) found).reason()).contains("2 places");
    }

    @Test
    void a_passage_of_another_transcript_is_refused() {
        Transcript old = transcript("pdf/1", "Nine people.");
        Passage stranger = passage(transcript("pdf/1", "Nine people!"), "Nine");
        Reanchoring reanchoring = new Reanchoring(old, transcript("pdf/2", "Nine people."));
        assertThatThrownBy(() -> reanchoring.find(List.of(stranger))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("old transcript");
    }

    @Test
    void approximate_finds_agree_with_a_plain_table_of_all_distances() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            String pattern = word(random, 4 + random.nextInt(8));
            String text = word(random, random.nextInt(40));
            int limit = random.nextInt(4);
            int fewest = plain(pattern, text);
            var found = NearMatch.of(pattern, text, limit);
            assertThat(found.isPresent()).as(pattern + " in " + text).isEqualTo(fewest <= limit);
            found.ifPresent(match -> {
                assertThat(match.changes()).as(pattern + " in " + text).isEqualTo(fewest);
                assertThat(plainWhole(pattern, text.substring(match.start(), match.end()))).isEqualTo(fewest);
            });
        }
    }

    @Test
    void passages_of_a_long_text_survive_noise() {
        Random random = new Random(5);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            words.add(word(random, 3 + random.nextInt(7)));
        }
        String before = String.join(" ", words);
        Transcript old = transcript("pdf/1", before);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i + 8 < words.size(); i += 60) {
            int start = String.join(" ", words.subList(0, i)).length() + (i == 0 ? 0 : 1);
            String quote = String.join(" ", words.subList(i, i + 8));
            passages.add(new Passage(EXHIBIT, old.digest(), start, start + quote.length(), quote));
        }
        StringBuilder noisy = new StringBuilder(before);
        for (int i = 0; i < noisy.length(); i += 25 + random.nextInt(20)) {
            noisy.setCharAt(i, '#');
        }
        List<Found> found = new Reanchoring(old, transcript("pdf/2", noisy.toString())).find(passages);
        assertThat(found).allSatisfy(f -> assertThat(again(f).now().start()).isBetween(f.old().start() - 2, f.old().start() + 2));
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(5)));
        }
        return word.toString();
    }

    private static int plain(String pattern, String text) {
        int fewest = pattern.length();
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                fewest = Math.min(fewest, plainWhole(pattern, text.substring(from, to)));
            }
        }
        return fewest;
    }

    private static int plainWhole(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int change = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
