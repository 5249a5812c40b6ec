package org.saksi.reading.speakers;

import org.saksi.terms.AttributionKind;

/// Tells what kind of speaker a name or a description is, by the classes of its words.
final class Kinds {

    private static final long VICTIM = WordClass.bits(WordClass.VICTIM, WordClass.HUMAN);
    private static final long COURT = WordClass.bits(WordClass.COURT, WordClass.COURT_DOCUMENT);

    private final Words words;

    Kinds(Words words) {
        this.words = words;
    }

    /// The kind that the words of a name speak for; the last telling word decides, bodies between states before all.
    AttributionKind ofName(int from, int end) {
        AttributionKind kind = AttributionKind.UNKNOWN;
        for (int i = from; i < end; i++) {
            if (words.is(i, WordClass.UNION)) {
                return AttributionKind.UN;
            }
            AttributionKind here = ofNameWord(i);
            kind = here == AttributionKind.UNKNOWN ? kind : here;
        }
        boolean country = kind == AttributionKind.UNKNOWN && end - from <= 2 && Countries.isCountry(words.token(end - 1).folded());
        return country ? AttributionKind.GOVERNMENT : kind;
    }

    private AttributionKind ofNameWord(int i) {
        if (words.is(i, WordClass.FIRM_NAME)) {
            return AttributionKind.COMPANY;
        }
        return ofHead(words.classes(i) & Words.BODY);
    }

    /// The kind that the head of a description speaks for.
    static AttributionKind ofHead(long head) {
        if ((head & WordClass.UNION.bit()) != 0) {
            return AttributionKind.UN;
        }
        if ((head & COURT) != 0) {
            return AttributionKind.COURT;
        }
        if ((head & WordClass.STATE.bit()) != 0 && (head & WordClass.NGO.bit()) == 0) {
            return AttributionKind.GOVERNMENT;
        }
        if ((head & WordClass.COMPANY.bit()) != 0) {
            return AttributionKind.COMPANY;
        }
        if ((head & WordClass.MEDIA.bit()) != 0) {
            return AttributionKind.MEDIA;
        }
        if ((head & WordClass.NGO.bit()) != 0) {
            return AttributionKind.NGO;
        }
        return (head & VICTIM) != 0 ? AttributionKind.SURVIVOR : AttributionKind.UNKNOWN;
    }
}
