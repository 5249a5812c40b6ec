package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the text: offsets delimit the quote, figures keep their order, and the same text gives the same figures.
class OffsetLaws {

    @Property(tries = 1000)
    void offsets_delimit_the_quote_and_reading_again_gives_the_same(@ForAll("texts") String text) {
        List<FigureMention> mentions = new FigureReader().read(SourceText.of(text));
        int last = 0;
        for (FigureMention mention : mentions) {
            int from = text.offsetByCodePoints(0, mention.start());
            int to = text.offsetByCodePoints(0, mention.end());
            assertThat(text.substring(from, to)).isEqualTo(mention.quote());
            assertThat(mention.numStart()).isGreaterThanOrEqualTo(last);
            last = mention.numStart();
        }
        assertThat(new FigureReader().read(SourceText.of(text))).isEqualTo(mentions);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of("53", "3,500", "compounds", "people", "of", "the", "two", "million", "$", "%", "more than",
                "between",
                "and", "to", "May", "2025", "-", "–", ".", ",", "\n", "“", "”", "🚨", "nearly", "half", "a", "year", "名", "余", "窝点", "11",
                "个", "年", "月", "三",
                "万", "thousands", "several", "were", "arrested", "others", "in", "Veldora", "(", ")", "#", "/", ":", "US$", "th", "K");
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "", "\u00A0");
        return net.jqwik.api.Combinators.combine(piece.list().ofMaxSize(25), gap.list().ofSize(25)).as((pieces, gaps) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                text.append(pieces.get(i)).append(gaps.get(i));
            }
            return text.toString();
        });
    }
}
