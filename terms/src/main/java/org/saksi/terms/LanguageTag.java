package org.saksi.terms;

import java.util.Locale;

/// A language by its BCP 47 primary subtag, in lower case: `en`, `km`, `zh`; `und` when it is not known.
///
/// @param code two or three letters
public record LanguageTag(String code) {

    /// Not known.
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");
    /// English.
    public static final LanguageTag ENGLISH = new LanguageTag("en");
    /// Chinese, in whatever script.
    public static final LanguageTag CHINESE = new LanguageTag("zh");

    public LanguageTag {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("a language is two or three lower-case letters (BCP 47), but was \"" + code + "\"");
        }
    }

    /// The language of a tag that may carry script and region: `zh-Hant-TW` gives `zh`.
    public static LanguageTag ofTag(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return primary.isEmpty() ? UNDETERMINED : new LanguageTag(primary);
    }

    @Override
    public String toString() {
        return code;
    }
}
