package org.saksi.reading.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.LanguageTag;

class SearchIndexTest {

    private final SearchIndex index = new SearchIndex();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void all_words_must_stand_in_one_stretch() {
        put("a", "The guards of Lantern Court took nine passports.\n\nThe court adjourned.");
        put("b", "Nine guards left.");
        assertThat(found("guards passports")).containsExactly("a");
        assertThat(found("guards nine")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("passports adjourned")).isEmpty();
        assertThat(found("adjourned | left")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("nine -passports")).containsExactly("b");
    }

    @Test
    void phrases_hold_their_order_and_near_words_their_distance() {
        put("a", "They paid the debt bondage agent twice.");
        put("b", "Bondage by debt is paid in years.");
        assertThat(found("\"debt bondage\"")).containsExactly("a");
        assertThat(found("\"paid years\"")).isEmpty();
        assertThat(found("\"paid years\"~3")).containsExactly("b");
        assertThat(found("bond*")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("bondaje~1")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void words_are_found_in_scripts_without_spaces() {
        put("km", "ប៉ូលិសបានជួយជនរងគ្រោះពីរនាក់នៅក្រុងបាវិត");
        put("th", "ตำรวจช่วยเหลือผู้เสียหายสองคน");
        put("my", "ရဲများက လူကုန်ကူးခံရသူများကို ကယ်တင်ခဲ့သည်");
        put("lo", "ຕຳຫຼວດຊ່ວຍເຫຼືອຜູ້ເຄາະຮ້າຍ");
        put("zh", "警方在塔尔森园区解救了五名受害者");
        assertThat(found("ជនរងគ្រោះ")).containsExactly("km");
        assertThat(found("ผู้เสียหาย")).containsExactly("th");
        assertThat(found("ကယ်တင်")).containsExactly("my");
        assertThat(found("ຊ່ວຍເຫຼືອ")).containsExactly("lo");
        assertThat(found("受害者")).containsExactly("zh");
    }

    @Test
    void a_name_that_no_dictionary_knows_is_found_within_a_sentence() {
        put("zh", "据称塔尔森园区的负责人魏岑岚已离开");
        assertThat(found("岑岚")).containsExactly("zh");
        assertThat(found("岚岑")).isEmpty();
    }

    @Test
    void marks_are_folded_but_a_word_with_its_own_marks_comes_first() {
        put("plain", "Nguyen Thi Hue left.");
        put("marked", "Nguyễn Thị Huệ left.");
        assertThat(found("nguyễn")).containsExactly("marked", "plain");
        assertThat(found("NGUYEN")).contains("marked", "plain");
    }

    @Test
    void telephone_numbers_are_found_however_they_are_written() {
        put("a", "Call +855 12 345 678 at night.");
        put("b", "លេខ ០១២ ៣៤៥ ៦៧៨");
        put("c", "In 2024 and 2025 they paid 345 678 in all.");
        assertThat(found("012-345-678")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("+855 (12) 345678")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_search_is_narrowed_by_outlet_file_language_and_sender() {
        String chat = "Dara: come at nine\nVuth: nine is late";
        index.put(new ExhibitId("chat"), "family/night.txt", "", transcript(chat, "en", List.of(
                new Anchor(AnchorKind.MESSAGE, "1", 0, 18, Map.of("sender", "Dara")),
                new Anchor(AnchorKind.MESSAGE, "2", 19, 37, Map.of("sender", "Vuth")))));
        index.put(new ExhibitId("story"), "story.txt", "The Harbour Courier", transcript("Nine people left.", "en", List.of()));
        index.refresh();
        assertThat(index.search("nine sender:vuth", 9)).extracting(SearchHit::start).containsExactly(19);
        assertThat(found("nine outlet:\"harbour courier\"")).containsExactly("story");
        assertThat(found("nine file:night")).hasSize(2).containsOnly("chat");
        assertThat(found("nine language:km")).isEmpty();
    }

    @Test
    void a_snippet_is_short_and_marks_what_was_found() {
        String filler = "Nothing of note was said about the harbour or the weather that day. ".repeat(15);
        put("a", filler + "The matron hid forty passports\nbelow the floor. " + filler);
        SearchHit hit = index.search("forty passports", 1).getFirst();
        assertThat(hit.snippet()).hasSizeLessThan(400).contains("forty passports below").doesNotContain("\n");
        assertThat(hit.marks()).extracting(m -> hit.snippet().substring(m.start(), m.end())).containsExactly("forty", "passports");
    }

    @Test
    void offsets_are_code_points_and_long_paragraphs_are_cut_at_sentences() {
        String sentence = "Nobody left 😀 the tower. ";
        String text = sentence.repeat(200) + "The gate opened.";
        put("a", text);
        SearchHit hit = index.search("gate", 1).getFirst();
        Transcript transcript = transcript(text, "en", List.of());
        assertThat(transcript.quote(hit.start(), hit.end())).endsWith("The gate opened.").startsWith("Nobody")
                .hasSizeLessThanOrEqualTo(Stretches.LONGEST);
        assertThat(Stretches.of(transcript).stream().map(Stretches.Stretch::words).reduce("", String::concat)).isEqualTo(text);
    }

    @Test
    void a_later_transcript_takes_the_place_of_an_earlier_one() {
        put("a", "Nine people left.");
        put("a", "Ten people left.");
        assertThat(found("nine")).isEmpty();
        assertThat(found("ten")).containsExactly("a");
    }

    @Test
    void nothing_that_can_be_typed_breaks_the_search_but_typing_nothing_is_refused() {
        put("a", "Nine people left.");
        for (String typed : List.of("\"", "((", "*", "~", "-", "nine)", "outlet:", "a:b:c", "\u202e\u0000", "+ | -", "\"\"~", "\ud83d")) {
            assertThat(index.search(typed, 3)).as(typed).isNotNull();
        }
        assertThatThrownBy(() -> index.search("  ", 3)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a search needs a word");
        assertThatThrownBy(() -> index.search("nine", 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 were asked for");
    }

    private void put(String id, String text) {
        index.put(new ExhibitId(id), id + ".txt", "", transcript(text, "und", List.of()));
        index.refresh();
    }

    private List<String> found(String typed) {
        return index.search(typed, 50).stream().map(hit -> hit.exhibit().value()).toList();
    }

    private static Transcript transcript(String text, String language, List<Anchor> anchors) {
        return new Transcript("text/1", "text/plain", text, "", new LanguageTag(language),
                new Recovery(Recovery.State.COMPLETE, 1, 1, "characters", ""), Map.of(),
                anchors);
    }
}
