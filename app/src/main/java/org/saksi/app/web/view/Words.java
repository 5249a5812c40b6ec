package org.saksi.app.web.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.saksi.reading.Recovery;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// Numbers, dates and codes in words for people.
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final Pattern NOTHING_OF = Pattern.compile("^0 of [\\d,]+ \\w+: (the rest could not be read; )?");
    private static final Pattern DATES = Pattern.compile("~?\\d{4}-\\d{2}(-\\d{2})?(/~?\\d{4}-\\d{2}(-\\d{2})?)?");
    private static final Pattern DATE = Pattern.compile("(?<![\\w/.-])\\d{4}-\\d{2}(-\\d{2})?(?![\\w/-]|\\.\\w)");
    private static final double BILLION = 1e9;
    private static final Pattern GDP = Pattern.compile("\\bgdp\\b");
    private static final double MILLION = 1e6;
    private static final int PER_CENT = 100;
    private static final int DIGITS = 6;
    private static final int STEP = 1024;
    private static final int YEAR = 12;
    private static final int YEARS_FROM = 24;
    private static final double DAYS_OF_MONTH = 365.25 / YEAR;
    private static final double NEAR = 0.1;

    private Words() {}

    /// A number or range with its qualifier: `at least 53`, `43–45`, `66.7 %`, `USD 12.5 billion`. A vague amount is `not a number`.
    public static String amount(Amount amount, Qualifier qualifier, UnitKind kind, String unit) {
        if (amount.vague()) {
            return "no exact number";
        }
        String low = number(amount.low(), kind);
        String value = Double.compare(amount.low(), amount.high()) == 0 ? low : low + "–" + number(amount.high(), kind);
        String measured = switch (kind) {
            case SHARE -> value + " %";
            case MONEY -> unit.isEmpty() ? value : unit + " " + value;
            case DURATION -> duration(amount);
            case PEOPLE, SITES, CASES, MEDIA, ACCOUNTS, ORGANISATIONS, OTHER -> value;
        };
        return qualified(qualifier, measured);
    }

    /// A duration in the unit that says it shortest: `16 years`, `18 months`, `10 days`.
    private static String duration(Amount months) {
        boolean years = months.low() >= YEARS_FROM && months.low() % YEAR == 0 && months.high() % YEAR == 0;
        double days = months.low() * DAYS_OF_MONTH;
        boolean inDays = months.low() < 2 && months.low() != 1 && Math.abs(days - Math.rint(days)) < NEAR;
        double scale = years ? 1.0 / YEAR : inDays ? DAYS_OF_MONTH : 1;
        String low = plain(Math.round(months.low() * scale * 10) / 10.0);
        String high = plain(Math.round(months.high() * scale * 10) / 10.0);
        String unit = years ? "year" : inDays ? "day" : "month";
        return (low.equals(high) ? low : low + "–" + high) + " " + unit + (high.equals("1") ? "" : "s");
    }

    /// A qualifier in words before a value.
    public static String qualified(Qualifier qualifier, String value) {
        return switch (qualifier) {
            case EXACT, RANGE -> value;
            case AT_LEAST -> "at least " + value;
            case MORE_THAN -> "more than " + value;
            case ABOUT -> "about " + value;
            case NEARLY -> "nearly " + value;
            case UP_TO -> "up to " + value;
        };
    }

    /// A qualifier by itself, for lists to choose from.
    public static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "exactly as printed";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case ABOUT -> "about";
            case NEARLY -> "nearly";
            case UP_TO -> "up to";
            case RANGE -> "between … and …";
        };
    }

    /// A number with its thousands apart; millions and billions in words where nothing is lost by it.
    public static String number(double value, UnitKind kind) {
        double shown = kind == UnitKind.SHARE ? value * PER_CENT : value;
        if (Math.abs(shown) >= BILLION && isShort(shown / BILLION)) {
            return plain(shown / BILLION) + " billion";
        }
        if (Math.abs(shown) >= MILLION && isShort(shown / MILLION)) {
            return plain(shown / MILLION) + " million";
        }
        return plain(kind == UnitKind.SHARE ? Math.round(shown * 10) / 10.0 : shown);
    }

    private static boolean isShort(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(DIGITS)).compareTo(BigDecimal.valueOf(value)) == 0
                && BigDecimal.valueOf(value).stripTrailingZeros().scale() <= 3;
    }

    private static String plain(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value);
    }

    /// A whole number, written in digits, with its thousands apart.
    public static String number(String digits) {
        return plain(Double.parseDouble(digits));
    }

    /// A number as it is typed into a field: no thousands apart, no words.
    public static String typed(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(12)).stripTrailingZeros().toPlainString();
    }

    /// A measure's slug as words: `survivors_interviewed` gives `survivors interviewed`.
    public static String measure(String slug) {
        return GDP.matcher(slug.replace('_', ' ')).replaceAll("GDP");
    }

    /// What kind of speaker.
    public static String speakerKind(AttributionKind kind) {
        return switch (kind) {
            case NGO -> "organisation";
            case GOVERNMENT -> "government";
            case UN -> "United Nations";
            case MEDIA -> "media";
            case COURT -> "court";
            case SURVIVOR -> "survivor or witness";
            case COMPANY -> "company";
            case UNKNOWN -> "kind not known";
        };
    }

    /// A moment on the clock of the place.
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /// A date no more precise than its source.
    public static String date(FuzzyDate date) {
        String words;
        if (date.first().equals(date.last())) {
            words = DAY.format(date.first());
        } else if (sameMonth(date.first(), date.last())) {
            words = MONTH.format(date.first());
        } else if (date.first().getDayOfYear() == 1 && date.last().equals(LocalDate.of(date.first().getYear(), 12, 31))) {
            words = Integer.toString(date.first().getYear());
        } else {
            words = DAY.format(date.first()) + " to " + DAY.format(date.last());
        }
        return date.estimated() ? "about " + words : words;
    }

    private static boolean sameMonth(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last)) && first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth());
    }

    /// How much of a text was recovered, as a sentence; empty when all of it was and there is nothing to say.
    public static String recovery(Recovery recovery) {
        String reason = recovery.reason();
        return switch (recovery.state()) {
            case COMPLETE -> reason.isEmpty() ? "" : sentence(reason + ".");
            case PARTIAL -> "Only part of its text could be read: " + reason + ".";
            case NONE -> "None of its text could be read: " + NOTHING_OF.matcher(reason).replaceFirst("") + ".";
            case ENCRYPTED -> "It is encrypted: " + reason + ".";
        };
    }

    /// The same words with a capital at their beginning.
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A period as the document has it; where it is a date in figures, as dates are written everywhere: `June 2025`.
    public static String period(String period) {
        if (!DATES.matcher(period).matches()) {
            return period;
        }
        return Arrays.stream(period.split("/")).map(p -> date(FuzzyDate.parse(p))).collect(Collectors.joining(" to "));
    }

    /// A sentence in which dates in figures are written out.
    public static String dates(String sentence) {
        return DATE.matcher(sentence).replaceAll(m -> period(m.group()));
    }

    /// A number of bytes.
    public static String bytes(long bytes) {
        if (bytes < STEP) {
            return bytes + " bytes";
        }
        double kilo = bytes / (double) STEP;
        return kilo < STEP ? plain(Math.round(kilo * 10) / 10.0) + " KiB" : plain(Math.round(kilo / STEP * 10) / 10.0) + " MiB";
    }

    /// `1 figure`, `2 figures`, `no figures`.
    public static String count(long count, String one, String many) {
        return count == 0 ? "no " + many : count == 1 ? "1 " + one : plain((double) count) + " " + many;
    }
}
