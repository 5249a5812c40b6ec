package org.saksi.app.tables;

import java.util.Locale;

import org.saksi.ledger.Consent.Giver;
import org.saksi.ledger.Consent.Recipient;
import org.saksi.terms.Purpose;

/// How tables call givers, purposes and recipients of consent. What is not on these lists is refused, never guessed.
final class ConsentWords {

    private ConsentWords() {}

    static Giver giver(String word) {
        return switch (plain(word)) {
            case "self", "survivor", "person", "individual", "witness", "victim", "interviewee" -> Giver.SELF;
            case "guardian", "parent", "mother", "father", "caregiver" -> Giver.GUARDIAN;
            case "representative", "lawyer", "advocate" -> Giver.REPRESENTATIVE;
            default -> throw new RowRefused("\"" + word + "\" is no giver of consent; there are self, guardian, representative");
        };
    }

    static Purpose purpose(String word) {
        return switch (plain(word)) {
            case "investigation", "investigate", "documentation", "evidence", "research", "grading" -> Purpose.INVESTIGATION;
            case "assistance", "service", "services", "referral", "help" -> Purpose.ASSISTANCE;
            case "analysis", "statistics", "counting", "reporting", "estimation" -> Purpose.ANALYSIS;
            case "release", "publication", "publication anonymised", "publish", "advocacy", "prosecution", "court", "sharing" ->
                Purpose.RELEASE;
            default -> throw new RowRefused("\"" + word
                    + "\" is no purpose of consent; there are investigation, assistance, analysis, release");
        };
    }

    static Recipient recipient(String word) {
        return switch (plain(word)) {
            case "casebook", "us", "internal", "organisation", "organization", "own organisation", "team" -> Recipient.CASEBOOK;
            case "partners", "partner", "ngos", "ngo", "other organisations", "other organizations", "un" -> Recipient.PARTNERS;
            case "authorities", "authority", "police", "government", "embassy", "prosecutor" -> Recipient.AUTHORITIES;
            case "courts", "court", "international court", "tribunal" -> Recipient.COURTS;
            case "family", "relatives" -> Recipient.FAMILY;
            case "public", "everyone", "media", "press" -> Recipient.PUBLIC;
            default -> throw new RowRefused("\"" + word
                    + "\" is no recipient; there are casebook, partners, authorities, courts, family, public");
        };
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]+", " ");
    }
}
