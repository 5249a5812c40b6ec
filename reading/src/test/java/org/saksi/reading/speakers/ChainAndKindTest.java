package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.saksi.reading.Attribution;
import org.saksi.reading.SourceText;
import org.saksi.reading.text.Article;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.LanguageTag;

class ChainAndKindTest {

    @Test
    void a_survivor_reaches_the_page_through_a_paper_and_its_outlet() {
        String text = "An 18-year-old survivor told the Varan Courier that she was sold twice, for 900 crowns.";
        int at = text.indexOf("900");
        Article article = Article.of(new SourceText(text, LanguageTag.ENGLISH, Optional.of("Strait Review")));
        Attribution said = new SpeakerReader(article).attribute(at, at + 3);
        assertThat(said.speaker()).contains("18-year-old survivor");
        assertThat(said.kind()).isEqualTo(AttributionKind.SURVIVOR);
        assertThat(said.chain()).containsExactly("Varan Courier", "Strait Review");
    }

    @Test
    void a_paper_that_cites_a_court_passes_its_words_on() {
        Attribution said = Asking.about("$1.4 million",
                "The mafia took more than $1.4 million, the Varan Daily reported, citing the High Court.");
        assertThat(said.speaker()).contains("High Court");
        assertThat(said.kind()).isEqualTo(AttributionKind.COURT);
        assertThat(said.chain()).containsExactly("Varan Daily");
    }

    @Test
    void the_words_of_a_name_tell_its_kind() {
        assertThat(kind("The Ministry of Harbours said 41 people left.")).isEqualTo(AttributionKind.GOVERNMENT);
        assertThat(kind("Halden Telecom said 41 people left.")).isEqualTo(AttributionKind.COMPANY);
        assertThat(kind("The High Court said 41 people left.")).isEqualTo(AttributionKind.COURT);
        assertThat(kind("The Varan Daily said 41 people left.")).isEqualTo(AttributionKind.MEDIA);
        assertThat(kind("The United Nations said 41 people left.")).isEqualTo(AttributionKind.UN);
        assertThat(kind("The Orvel Institute said 41 people left.")).isEqualTo(AttributionKind.NGO);
    }

    @Test
    void what_a_text_calls_a_body_tells_its_kind() {
        assertThat(kind("Crypto-tracing firm Kestrel Ledger said 41 people left.")).isEqualTo(AttributionKind.COMPANY);
        assertThat(kind("Lakeside Watch, a rights group, said 41 people left.")).isEqualTo(AttributionKind.NGO);
        assertThat(kind("Lakeside Watch met. The watchdog said 41 people left.")).isEqualTo(AttributionKind.NGO);
    }

    private static AttributionKind kind(String text) {
        return Asking.about("41", text).kind();
    }
}
