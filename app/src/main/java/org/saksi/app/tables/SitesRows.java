package org.saksi.app.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.saksi.app.tables.Cells.Held;
import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.Subject;
import org.saksi.ledger.Topic;
import org.saksi.ledger.codes.Element;
import org.saksi.register.sites.Position;
import org.saksi.register.sites.RegisterProblem;
import org.saksi.register.sites.SiteTies;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;
import org.saksi.terms.SiteId;

/// Rows of sites.
final class SitesRows implements RowWriter {

    private final SiteNames names;
    private final Frames frames;
    private SiteTies ties;

    SitesRows(SiteNames names, Frames frames, SiteTies ties) {
        this.names = names;
        this.frames = frames;
        this.ties = ties;
    }

    @Override
    public void write(Cells cells, RowDraft draft) {
        SiteId site = site(cells);
        Topic about = new Topic.OfSite(site);
        draft.names(cells.text(ColumnRole.SITE_CODE).orElse(site.value()));
        Frame frame = frames.published(cells, draft);
        cells.first(ColumnRole.SITE_CODE)
                .ifPresent(h -> draft.attribute(frame, about, "code", new RowDraft.Told(h.cell(), h.text(), Map.of())));
        names(cells, draft, frame, about);
        operator(cells, draft, frame, about);
        new Positions(cells).write(draft, frame, about, Position.Method.UNKNOWN);
        condition(cells, draft, frame, about);
        Optional<Period> when = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO)
                .or(() -> cells.date(ColumnRole.AS_OF).map(Period::of))
                .or(() -> cells.date(ColumnRole.SAID_ON).map(Period::of));
        Facts.write(cells, draft, frame.bearing(b -> when.map(b::during).orElse(b)), about);
        Facts.keep(cells.unknown(), draft, frame, about);
        SiteTies grown = judge(cells, draft, site);
        remember(cells, site);
        ties = grown;
    }

    private SiteId site(Cells cells) {
        Optional<String> code = cells.text(ColumnRole.SITE_CODE);
        Optional<String> name = cells.text(ColumnRole.SITE_NAME).or(() -> cells.text(ColumnRole.SITE))
                .or(() -> cells.text(ColumnRole.OTHER_NAMES));
        if (code.isEmpty() && name.isEmpty()) {
            throw new RowRefused("the row names no site: it has neither a code nor a name");
        }
        return code.map(names::find).orElseGet(() -> names.find(name.orElseThrow()));
    }

    private void remember(Cells cells, SiteId site) {
        cells.text(ColumnRole.SITE_CODE).ifPresent(code -> names.learnCode(code, site));
        for (ColumnRole role : List.of(ColumnRole.SITE_NAME, ColumnRole.SITE, ColumnRole.OTHER_NAMES)) {
            cells.all(role).forEach(h -> split(h).forEach(n -> names.learnName(n, site)));
        }
    }

    private static List<String> split(Held held) {
        return held.column().role() == ColumnRole.OTHER_NAMES
                ? java.util.Arrays.stream(held.text().split("[;|/\\n]")).map(String::strip).filter(n -> !n.isEmpty()).toList()
                : List.of(held.text());
    }

    private static void names(Cells cells, RowDraft draft, Frame frame, Topic about) {
        Map<String, String> details = new TreeMap<>();
        cells.text(ColumnRole.USED_BY).ifPresent(by -> details.put("used_by", by));
        for (ColumnRole role : List.of(ColumnRole.SITE_NAME, ColumnRole.SITE, ColumnRole.OTHER_NAMES)) {
            cells.all(role).forEach(
                    h -> split(h).forEach(name -> draft.attribute(frame, about, "name", new RowDraft.Told(h.cell(), name, details))));
        }
    }

    private static void operator(Cells cells, RowDraft draft, Frame frame, Topic about) {
        Optional<FuzzyDate> from = cells.date(ColumnRole.OPERATOR_FROM);
        Optional<FuzzyDate> to = cells.date(ColumnRole.OPERATOR_TO);
        Optional<Period> tenure = from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(Dates.period(from.or(() -> to).orElseThrow(), to.or(() -> from).orElseThrow(),
                        from.isPresent() && to.isPresent()));
        Frame during = frame.bearing(b -> tenure.map(b::during).orElse(b));
        cells.first(ColumnRole.OPERATOR)
                .ifPresent(h -> draft.attribute(during, about, "operator", new RowDraft.Told(h.cell(), h.text(), Map.of())));
        cells.first(ColumnRole.OWNER)
                .ifPresent(h -> draft.attribute(frame, about, "owner", new RowDraft.Told(h.cell(), h.text(), Map.of())));
        cells.first(ColumnRole.TENANT)
                .ifPresent(h -> draft.attribute(frame, about, "tenant", new RowDraft.Told(h.cell(), h.text(), Map.of())));
    }

    private static void condition(Cells cells, RowDraft draft, Frame frame, Topic about) {
        cells.first(ColumnRole.CONDITION).ifPresent(h -> {
            Optional<String> code = ConditionWords.code(h.text());
            if (code.isEmpty() && ColumnRole.plain(h.column().heading()).contains("condition")) {
                throw new RowRefused("\"" + h.text() + "\" in column \"" + h.column().heading() + "\" is no condition; there are "
                        + String.join(", ", ConditionWords.codes()));
            }
            Optional<Period> asOf = cells.date(ColumnRole.AS_OF).or(() -> cells.date(ColumnRole.SAID_ON)).map(Period::of);
            draft.attribute(frame.bearing(b -> asOf.map(b::during).orElse(b)), about, code.isPresent()
                    ? "condition"
                    : "column:"
                            + h.column().heading(),
                    new RowDraft.Told(h.cell(), code.orElse(h.text()), Map.of()));
        });
    }

    private SiteTies judge(Cells cells, RowDraft draft, SiteId site) {
        String reason = cells.text(ColumnRole.REASON).orElse("as the table says");
        SiteTies grown = ties;
        try {
            for (Held h : cells.all(ColumnRole.SAME_AS)) {
                for (SiteId other : several(h, site)) {
                    grown = judged(grown, draft, Subject.SameSite.of(site, other), Verdict.SAME, reason);
                }
            }
            for (Held h : cells.all(ColumnRole.DIFFERENT_FROM)) {
                for (SiteId other : several(h, site)) {
                    grown = judged(grown, draft, Subject.SameSite.of(site, other), Verdict.DIFFERENT, reason);
                }
            }
            for (Held h : cells.all(ColumnRole.PART_OF)) {
                for (SiteId whole : names.several(h.text())) {
                    grown = judged(grown, draft, new Subject.PartOf(site, whole), Verdict.UPHELD, reason);
                }
            }
            for (Held h : cells.all(ColumnRole.MOVED_TO)) {
                for (SiteId to : several(h, site)) {
                    grown = judged(grown, draft, new Subject.MovedTo(site, to), Verdict.UPHELD, reason);
                }
            }
        } catch (RegisterProblem e) {
            throw new RowRefused(String.valueOf(e.getMessage()));
        }
        return grown;
    }

    private List<SiteId> several(Held held, SiteId site) {
        List<SiteId> several = names.several(held.text());
        if (several.contains(site)) {
            throw new RowRefused("column \"" + held.column().heading() + "\" names the site itself");
        }
        return several;
    }

    private static SiteTies judged(SiteTies ties, RowDraft draft, Subject subject, Verdict verdict, String reason) {
        SiteTies grown = ties.with(subject, verdict);
        draft.judgement(subject, verdict, reason);
        return grown;
    }

    /// Reads and checks positions.
    static final class Positions {

        private final Cells cells;

        Positions(Cells cells) {
            this.cells = cells;
        }

        void write(RowDraft draft, Frame frame, Topic about, Position.Method otherwise) {
            Optional<Held> at = cells.first(ColumnRole.LATITUDE).or(() -> cells.first(ColumnRole.COORDINATES));
            if (at.isEmpty()) {
                cells.first(ColumnRole.LONGITUDE).ifPresent(h -> {
                    throw new RowRefused("a longitude stands without a latitude");
                });
                return;
            }
            double[] pair = pair(at.get());
            Map<String, String> details = new TreeMap<>(Map.of("latitude", plain(pair[0]), "longitude", plain(pair[1]), "method",
                    method(otherwise).code()));
            metres().ifPresent(m -> details.put("precision_m", plain(m)));
            draft.attribute(frame, about, "position", new RowDraft.Told(at.get().cell(), plain(pair[0]) + ", " + plain(pair[1]), details));
        }

        private double[] pair(Held at) {
            double latitude;
            double longitude;
            if (at.column().role() == ColumnRole.LATITUDE) {
                latitude = number(at);
                longitude = number(cells.first(ColumnRole.LONGITUDE)
                        .orElseThrow(() -> new RowRefused("a latitude stands without a longitude")));
            } else {
                String[] both = at.text().split("\\s*[,;]\\s*|\\s+", 2);
                if (both.length != 2 || !isNumber(both[0]) || !isNumber(both[1])) {
                    throw new RowRefused("\"" + at.text() + "\" in column \"" + at.column().heading()
                            + "\" is no position; it is written as latitude, longitude in degrees");
                }
                latitude = Double.parseDouble(both[0]);
                longitude = Double.parseDouble(both[1]);
            }
            if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90) {
                throw new RowRefused("latitude " + plain(latitude) + " and longitude " + plain(longitude) + " look swapped");
            }
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                throw new RowRefused("latitude " + plain(latitude) + " and longitude " + plain(longitude) + " lie outside the earth");
            }
            if (latitude == 0 && longitude == 0) {
                throw new RowRefused("position 0, 0 lies in the sea off Africa and stands for a missing one");
            }
            return new double[]{latitude, longitude};
        }

        private OptionalDouble metres() {
            Optional<Held> held = cells.first(ColumnRole.PRECISION);
            if (held.isEmpty()) {
                return OptionalDouble.empty();
            }
            String words = held.get().text().toLowerCase(Locale.ROOT).replace("±", "").replace("+/-", "").replace(",", "").strip();
            boolean kilo = words.endsWith("km");
            String digits = words.replaceFirst("\\s*(km|metres|meters|metre|meter|m)$", "");
            if (!isNumber(digits) || Double.parseDouble(digits) <= 0) {
                throw new RowRefused("\"" + held.get().text() + "\" in column \"" + held.get().column().heading()
                        + "\" is no precision; it is written in metres, as 100 or ±100 m");
            }
            return OptionalDouble.of(Double.parseDouble(digits) * (kilo ? 1000 : 1));
        }

        private Position.Method method(Position.Method otherwise) {
            return cells.first(ColumnRole.METHOD).map(h -> switch (h.text().toLowerCase(Locale.ROOT).strip().replace('_', ' ')) {
                case "visit", "site visit", "gps", "field visit", "gps visit", "handheld gps" -> Position.Method.VISIT;
                case "imagery", "satellite", "satellite imagery", "aerial imagery" -> Position.Method.IMAGERY;
                case "geolocated media", "geolocation", "photo", "video", "geolocated video", "geolocated photo" ->
                    Position.Method.GEOLOCATED_MEDIA;
                case "record", "address", "cadastre", "licence", "license", "official record" -> Position.Method.RECORD;
                case "pin", "witness pin", "witness", "survivor pin" -> Position.Method.PIN;
                case "chat pin", "chat", "shared pin" -> Position.Method.CHAT_PIN;
                case "sketch", "drawing" -> Position.Method.SKETCH;
                case "unknown", "" -> Position.Method.UNKNOWN;
                default -> throw new RowRefused("\"" + h.text() + "\" in column \"" + h.column().heading()
                        + "\" is no method; there are visit, imagery, geolocated_media, record, pin, chat_pin, sketch, unknown");
            }).orElse(otherwise);
        }

        private static double number(Held held) {
            if (!isNumber(held.text())) {
                throw new RowRefused("\"" + held.text() + "\" in column \"" + held.column().heading() + "\" is no number of degrees");
            }
            return Double.parseDouble(held.text());
        }

        private static boolean isNumber(String text) {
            return text.matches("[+-]?\\d{1,7}(\\.\\d+)?");
        }

        private static String plain(double number) {
            return new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        }
    }

    static boolean isFeature(Element element) {
        return element == Element.KEEP_IN_FEATURE || element == Element.GENERIC_FEATURE;
    }
}
