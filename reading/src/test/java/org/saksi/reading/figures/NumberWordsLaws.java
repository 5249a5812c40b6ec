package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.Tokenizer;
import org.saksi.terms.LanguageTag;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/// Number words read back what an independent speller (ICU's rule-based formats) writes.
class NumberWordsLaws {

    private static double read(String language, long number) {
        LanguageTag tag = new LanguageTag(language);
        String words = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT).format(number);
        List<Token> tokens = Tokenizer.tokens(words);
        Numeral numeral = new NumberWords(new LanguageFolder(tag), LanguageRules.of(tag).settings().compoundNumbers()).at(tokens, 0,
                tokens.size());
        assertThat(numeral).as(words).isNotNull();
        assertThat(numeral.end()).as("all of: " + words).isEqualTo(tokens.size());
        return numeral.value();
    }

    @Property(tries = 300)
    void english(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(read("en", number)).isEqualTo(number);
    }

    @Property(tries = 300)
    void chinese(@ForAll @LongRange(min = 1, max = 999_999_999) long number) {
        assertThat(read("zh", number)).isEqualTo(number);
    }

    @Property(tries = 300)
    void french(@ForAll @LongRange(min = 0, max = 999_999) long number) {
        assertThat(read("fr", number)).isEqualTo(number);
    }
}
