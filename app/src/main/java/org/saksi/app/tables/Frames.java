package org.saksi.app.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Bearing;
import org.saksi.ledger.Consent;
import org.saksi.ledger.ConsentBasis;
import org.saksi.ledger.Heading;
import org.saksi.ledger.Heading.Connection;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.Source;
import org.saksi.ledger.Source.Role;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.LanguageTag;
import org.saksi.terms.PersonId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.SourceId;

/// Reads from a row who says it, through whom, and on whose consent it may be used.
final class Frames {

    private static final Map<ColumnRole, Role> LINKS = Map.of(ColumnRole.INTERVIEWER, Role.INTERVIEWER, ColumnRole.INTERPRETER,
            Role.INTERPRETER, ColumnRole.FIXER, Role.FIXER, ColumnRole.CHAT_GROUP, Role.CHAT_GROUP, ColumnRole.TIP_GIVER, Role.TIP_GIVER,
            ColumnRole.MEDIA_SUPPLIER, Role.MEDIA_SUPPLIER, ColumnRole.LIST, Role.LIST, ColumnRole.PUBLISHER, Role.PUBLISHER);

    private final Naming naming;
    private final Sensitivity compartment;
    private final String fileName;
    private final Predicate<PersonId> answered;

    /// @param answered whose answer about consent is known already
    Frames(Naming naming, Sensitivity compartment, String fileName, Predicate<PersonId> answered) {
        this.answered = answered;
        this.naming = naming;
        this.compartment = compartment;
        this.fileName = fileName;
    }

    /// The row as said by the speaker it names, or by the table itself.
    Frame published(Cells cells, RowDraft draft) {
        Optional<String> speaker = cells.text(ColumnRole.SPEAKER);
        AttributionKind kind = speakerKind(cells).orElse(AttributionKind.UNKNOWN);
        Connection connection = connection(cells).orElse(Connection.UNKNOWN);
        String label = speaker.orElse("the table " + fileName);
        SourceId source = naming.source(label);
        draft.source(new Source(source, label, kind, Set.of(Role.SPEAKER)), compartment);
        return frame(cells, draft, new Speaking(speaker, kind, connection, source, new ConsentBasis.NotNeeded()));
    }

    /// The row as told by a person.
    Frame told(Cells cells, RowDraft draft, PersonId person, String label) {
        SourceId source = naming.witness(person);
        draft.source(new Source(source, label, AttributionKind.SURVIVOR, Set.of(Role.SPEAKER)), Sensitivity.SURVIVOR);
        return frame(cells, draft, new Speaking(Optional.of(label), AttributionKind.SURVIVOR,
                connection(cells).orElse(Connection.FIRST_HAND), source, new ConsentBasis.Person(person)));
    }

    /// The row as kept by an organisation about a person.
    Frame kept(Cells cells, RowDraft draft, PersonId person) {
        Frame published = published(cells, draft);
        Heading h = published.heading();
        return new Frame(new Heading(h.speaker(), h.speakerKind(), h.chain(), h.connection(), h.saidOn(), h.polarity(), h.passage(),
                Sensitivity.SURVIVOR, h.bearing().under(new ConsentBasis.Person(person))));
    }

    private record Speaking(Optional<String> speaker, AttributionKind kind, Connection connection, SourceId source, ConsentBasis consent) {}

    private Frame frame(Cells cells, RowDraft draft, Speaking speaking) {
        List<Bearing.Link> links = new ArrayList<>();
        for (Map.Entry<ColumnRole, Role> each : new java.util.TreeMap<>(LINKS).entrySet()) {
            cells.text(each.getKey()).ifPresent(name -> {
                SourceId id = naming.source(name);
                links.add(new Bearing.Link(id, each.getValue()));
                draft.source(new Source(id, name, AttributionKind.UNKNOWN, Set.of(each.getValue())), compartment);
            });
        }
        Bearing bearing = Bearing.NONE.by(speaking.source()).through(links).in(language(cells)).under(speaking.consent());
        List<String> chain = cells.text(ColumnRole.PUBLISHER).map(List::of).orElse(List.of());
        return new Frame(new Heading(speaking.speaker(), speaking.kind(), chain, speaking.connection(), cells.date(ColumnRole.SAID_ON),
                Polarity.AFFIRMS, draft.passage(cells.anchor()),
                speaking.kind() == AttributionKind.SURVIVOR ? Sensitivity.SURVIVOR : compartment, bearing));
    }

    /// Writes what a person permits, where the row says so. Where it does not, nothing is written: whose answer is not known was not asked, and
    /// an answer given elsewhere is not overwritten by a table that does not ask.
    void consent(Cells cells, RowDraft draft, PersonId person) {
        String answer = cells.text(ColumnRole.CONSENT).map(a -> a.toLowerCase(Locale.ROOT).strip()).orElse("");
        Optional<Consent.Giver> giver = cells.text(ColumnRole.CONSENT_GIVER).map(ConsentWords::giver);
        Set<Purpose> purposes = purposes(cells);
        Set<Consent.Recipient> recipients = recipients(cells);
        if (Set.of("refused", "no", "n", "denied", "false", "declined").contains(answer)) {
            draft.consent(answered(cells, person, Consent.Answer.REFUSED));
        } else if (Set.of("withdrawn", "revoked").contains(answer)) {
            draft.consent(answered(cells, person, Consent.Answer.WITHDRAWN));
        } else if (!answer.contains("not asked") && giver.isPresent() && !purposes.isEmpty() && !recipients.isEmpty()) {
            draft.consent(new Consent(person, Consent.Answer.GIVEN, giver.get(), purposes, recipients, cells.date(ColumnRole.CONSENT_ON),
                    cells.date(ColumnRole.CONSENT_UNTIL), Optional.empty()));
        } else if (!answered.test(person)) {
            boolean some = !answer.isEmpty() && !answer.contains("not asked") || giver.isPresent() || !purposes.isEmpty()
                    || !recipients.isEmpty();
            draft.note(some
                    ? "consent lacks its giver, purposes or recipients: kept as not asked, which means denied"
                    : "consent not asked, which means denied");
        }
    }

    private static Consent answered(Cells cells, PersonId person, Consent.Answer answer) {
        Consent.Giver giver = cells.text(ColumnRole.CONSENT_GIVER).map(ConsentWords::giver).orElse(Consent.Giver.SELF);
        return new Consent(person, answer, giver, Set.of(), Set.of(), cells.date(ColumnRole.CONSENT_ON), Optional.empty(),
                Optional.empty());
    }

    private static Set<Purpose> purposes(Cells cells) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        cells.text(ColumnRole.CONSENT_PURPOSES).ifPresent(t -> words(t).forEach(w -> purposes.add(ConsentWords.purpose(w))));
        return purposes;
    }

    private static Set<Consent.Recipient> recipients(Cells cells) {
        Set<Consent.Recipient> recipients = EnumSet.noneOf(Consent.Recipient.class);
        cells.text(ColumnRole.CONSENT_RECIPIENTS).ifPresent(t -> words(t).forEach(w -> recipients.add(ConsentWords.recipient(w))));
        return recipients;
    }

    private static List<String> words(String text) {
        return java.util.Arrays.stream(text.split("[;,|/\\n]| and ")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    static Optional<AttributionKind> speakerKind(Cells cells) {
        return cells.text(ColumnRole.SPEAKER_KIND).map(word -> switch (word.toLowerCase(Locale.ROOT).strip()) {
            case "ngo", "civil society", "researcher", "charity" -> AttributionKind.NGO;
            case "government", "ministry", "police", "official", "state", "authority" -> AttributionKind.GOVERNMENT;
            case "un", "united nations" -> AttributionKind.UN;
            case "media", "press", "newspaper", "journalist" -> AttributionKind.MEDIA;
            case "court", "judge", "judgment" -> AttributionKind.COURT;
            case "survivor", "witness", "victim", "family", "relative" -> AttributionKind.SURVIVOR;
            case "company", "imagery provider", "business" -> AttributionKind.COMPANY;
            case "unknown", "" -> AttributionKind.UNKNOWN;
            default -> throw new RowRefused("\"" + word
                    + "\" is no kind of speaker; there are ngo, government, un, media, court, survivor, company, unknown");
        });
    }

    static Optional<Connection> connection(Cells cells) {
        return cells.text(ColumnRole.CONNECTION)
                .map(word -> switch (word.toLowerCase(Locale.ROOT).strip().replace('_', ' ').replace('-', ' ')) {
                    case "first hand", "firsthand", "direct", "own experience", "eyewitness", "yes" -> Connection.FIRST_HAND;
                    case "relative", "family" -> Connection.RELATIVE;
                    case "second hand", "secondhand", "hearsay", "indirect", "no" -> Connection.SECOND_HAND;
                    case "official record", "official", "record", "court record" -> Connection.OFFICIAL_RECORD;
                    case "media", "press" -> Connection.MEDIA;
                    case "dataset", "data", "imagery" -> Connection.DATASET;
                    case "unknown" -> Connection.UNKNOWN;
                    default -> throw new RowRefused("\"" + word
                            + "\" is no way of knowing; there are first_hand, relative, second_hand, official_record, media, dataset, unknown");
                });
    }

    private static LanguageTag language(Cells cells) {
        return cells.text(ColumnRole.LANGUAGE).map(word -> {
            String tag = word.strip().toLowerCase(Locale.ROOT);
            for (String code : Locale.getISOLanguages()) {
                if (code.equals(tag) || Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(tag)) {
                    return new LanguageTag(code);
                }
            }
            return LanguageTag.ofTag(tag);
        }).orElse(LanguageTag.UNDETERMINED);
    }
}
