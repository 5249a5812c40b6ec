package org.saksi.reading.speakers;

import java.util.Locale;

/// The named rules by which a speaker is decided. `docs/method/speakers.md` explains each with an invented example.
enum SpeakerRule {

    /// The subject of a verb of saying: *the agency said …*.
    SAID,
    /// The subject of a verb of finding out: *the institute counted …*.
    FOUND,
    /// The subject of an act that an authority or a firm answers for: *police arrested …*.
    ACT,
    /// The agent of a passive or a participle: *people interviewed by the institute*.
    BY_AGENT,
    /// Those who led an act: *an operation led by the coast guard has freed …*.
    LED_BY,
    /// *According to*.
    ACCORDING_TO,
    /// A source that is cited by another: *the paper reported, citing the court*.
    CITED,
    /// Direct speech, given to whoever is named beside it.
    QUOTATION,
    /// Direct speech that goes on after it was given to somebody.
    QUOTATION_CONTINUED,
    /// A sentence that direct speech of somebody follows and backs.
    BEFORE_QUOTATION,
    /// A sentence without a source after one with a source, in the same stretch of the text.
    CONTINUED,
    /// A heading, which takes the speaker of the same number in the text.
    HEADING,
    /// A verb of an act whose authority is understood from the text.
    UNDERSTOOD_ACT,
    /// The body whose own statement or letter the text is.
    OWN_STATEMENT,
    /// Nobody is named.
    OWN_VOICE,
    /// A clause conceded by the writer before somebody is quoted: *while …, the agency says*.
    OWN_VOICE_CONCEDED,
    /// A sentence about a kind of thing at large.
    OWN_VOICE_GENERAL,
    /// A conversion or valuation by the writer: *worth … at current prices*.
    OWN_VOICE_VALUED,
    /// A source that is left nameless: *recent reports*.
    OWN_VOICE_NAMELESS;

    /// The name that a figure shows.
    String code() {
        return "speaker/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
