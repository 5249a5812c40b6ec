package org.saksi.register.origins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.terms.FuzzyDate;

/// On which occasion a sentence says that something was said: *a 2024 report*, *research published in November 2025*, *In October, …*,
/// *As the agency revealed last month, …*. A sentence that names none is about the occasion that the document reports.
///
/// @param words which occasion; empty for the one the document reports
/// @param date when it was, when printed
/// @param form what it was: *report*, *letter*; empty when not said
record Occasion(String words, Optional<FuzzyDate> date, String form) {

    private static final List<String> FORMS = List.of("report", "study", "letter", "statement", "indictment", "research", "analysis",
            "survey", "investigation", "alert", "briefing",
            "announcement", "judgment", "ruling", "notice", "dataset", "press release");
    private static final String FORM = "(?<form>" + String.join("|", FORMS) + ")s?";
    private static final Pattern NAMED = Pattern.compile("\\b" + FORM + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:published|released|issued|dated|announced|revealed|reported|said)? ?(?:in|on|from|of|in early|in late) ((?:\\d{1,2} )?[A-Z][a-z]+\\.? (?:\\d{1,2}, )?(?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR_BEFORE = Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)(?: [\\p{L}.’'-]+){0,4} " + FORM + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s“\"*•—-]*(?:back |also |and )?(?<when>in (?:early |late |mid-)?[A-Z][a-z]{2,8}(?: (?:19|20)\\d\\d)?|(?:earlier|late) (?:this|last) (?:week|month|year)|last (?:week|month|year|[A-Z][a-z]+))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_SAID_BEFORE = Pattern.compile("^[\\s“\"]*as [^,]{3,60} (?:last|earlier this) (?:week|month|year),",
            Pattern.CASE_INSENSITIVE);

    /// Reads a sentence.
    static Occasion of(String sentence) {
        Matcher named = NAMED.matcher(sentence);
        String form = named.find() ? named.group("form").toLowerCase(Locale.ROOT) : "";
        Matcher year = YEAR_BEFORE.matcher(sentence);
        if (year.find()) {
            return new Occasion(year.group("year"), Optional.of(FuzzyDate.year(Integer.parseInt(year.group("year")))),
                    year.group("form").toLowerCase(Locale.ROOT));
        }
        Matcher dated = DATED.matcher(sentence);
        if (!form.isEmpty() && dated.find()) {
            Optional<FuzzyDate> date = PrintedDates.first(dated.group(1));
            if (date.isPresent()) {
                return new Occasion(date.get().toString(), date, form);
            }
        }
        Matcher opening = OPENING.matcher(sentence);
        if (opening.find() && anOccasion(opening.group("when"))) {
            return new Occasion(opening.group("when").toLowerCase(Locale.ROOT), PrintedDates.first(opening.group("when")), form);
        }
        return AS_SAID_BEFORE.matcher(sentence).find()
                ? new Occasion("before", Optional.empty(), form)
                : new Occasion("", Optional.empty(), form);
    }

    private static boolean anOccasion(String when) {
        String[] words = when.split(" ");
        String last = words[words.length - 1];
        String month = last.matches("\\d{4}") ? words[words.length - 2] : last;
        return !words[0].equalsIgnoreCase("in") || PrintedDates.month(month.replace("mid-", "")).isPresent();
    }
}
