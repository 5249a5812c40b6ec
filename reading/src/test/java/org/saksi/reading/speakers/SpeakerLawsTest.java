package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.saksi.reading.Attribution;
import org.saksi.reading.SourceText;
import org.saksi.reading.text.Article;
import org.saksi.reading.text.Token;

class SpeakerLawsTest {

    private static final List<String> PIECES = List.of("Lakeside", "Watch", "said", "that", "41", "people", ",", ".", "“", "”", "\"", "the",
            "agency", "its",
            "director", "Ada", "Moor", "(", ")", "NBSP", "by", "of", "'s", "police", "arrested", "and", "but", "While", "according", "to",
            "report", "\n", "\n\n",
            "* ", "—", ":", "he", "it", "警方", "抓获", "表示", "，", "。", "据", "L'", "organisation", "a", "déclaré", "told", "citing", "Several",
            "one", "-", "U.S.");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    @Property(tries = 2000)
    void every_place_of_every_text_has_an_answer(@ForAll("texts") String text) {
        Article article = Article.of(SourceText.of(text));
        SpeakerReader reader = new SpeakerReader(article);
        for (Token token : article.tokens()) {
            assertThat(reader.attribute(token.start(), token.end()).rule()).startsWith("speaker/");
        }
    }

    @Property(tries = 300)
    void any_string_can_be_asked(@ForAll String text) {
        assertThat(new SpeakerReader(Article.of(SourceText.of(text))).attribute(0, text.length()).rule()).startsWith("speaker/");
    }

    @Property(tries = 500)
    void a_speaker_is_named_in_the_words_of_the_text(@ForAll("texts") String text) {
        Article article = Article.of(SourceText.of(text));
        SpeakerReader reader = new SpeakerReader(article);
        String plain = text.replaceAll("\\s+", " ");
        for (Token token : article.tokens()) {
            reader.attribute(token.start(), token.end()).speaker().ifPresent(s -> assertThat(plain).contains(s));
        }
    }

    @Property(tries = 300)
    void the_same_text_has_the_same_speakers_in_whatever_order_it_is_asked(@ForAll("texts") String text) {
        Article article = Article.of(SourceText.of(text));
        List<Attribution> forwards = article.tokens().stream().map(t -> new SpeakerReader(article).attribute(t.start(), t.end())).toList();
        SpeakerReader one = new SpeakerReader(article);
        List<Attribution> backwards = article.tokens().reversed().stream().map(t -> one.attribute(t.start(), t.end())).toList().reversed();
        assertThat(backwards).isEqualTo(forwards);
    }
}
