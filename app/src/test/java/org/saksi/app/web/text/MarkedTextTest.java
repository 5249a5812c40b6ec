package org.saksi.app.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.saksi.app.boot.DeskSheet;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.LanguageTag;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.Exhibit;
import org.saksi.vault.Intake;

class MarkedTextTest {

    private static final int AT_ONCE = 1000;

    @Test
    void no_part_is_much_longer_than_it_may_be_whatever_the_text_and_nothing_is_lost() {
        for (String text : List.of("word ".repeat(5_000), "x".repeat(20_000), "A line.\n\n".repeat(800), "", "short",
                "\uD83D\uDE00".repeat(9_000))) {
            MarkedText marked = new MarkedText(sheet(text), AT_ONCE);
            StringBuilder shown = new StringBuilder();
            for (Part part : marked.parts()) {
                String words = marked.blocks(part).stream().flatMap(b -> b.runs().stream()).map(Run::words).collect(Collectors.joining());
                assertThat(words.codePointCount(0, words.length())).isLessThanOrEqualTo(AT_ONCE * 5 / 4);
                shown.append(words);
            }
            assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void a_long_paragraph_is_cut_between_words() {
        MarkedText marked = new MarkedText(sheet("steadfast ".repeat(900)), AT_ONCE);
        assertThat(marked.parts()).hasSizeGreaterThan(1).allSatisfy(part -> assertThat(marked.blocks(part))
                .allSatisfy(block -> assertThat(block.runs().getFirst().words()).startsWith("steadfast")));
    }

    private static DeskSheet sheet(String text) {
        Transcript transcript = new Transcript("text/1", "text/plain", text, "", new LanguageTag("en"), Recovery.counted(0, 0, "bytes", ""),
                Map.of(), List.of());
        Exhibit exhibit = new Exhibit(new ExhibitId("e"), Sha256.of(text.getBytes(StandardCharsets.UTF_8)), 1,
                Intake.of("a.txt", "text/plain", Sensitivity.EVIDENCE), new UserId("ana"), Instant.EPOCH, new EntryId("1"));
        return new DeskSheet(exhibit, transcript, List.of());
    }
}
