package org.saksi.app.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column holds. Each role knows the usual headings of it, in lower case, words apart.
public enum ColumnRole {
    /// The table's own code of a site.
    SITE_CODE("site id", "site code", "compound id", "compound code", "location id", "site number", "site no"),
    /// The site, by code or name.
    SITE("site", "compound", "location", "centre", "center", "facility", "held at", "site name or id", "site of exploitation", "place"),
    /// A name of the site.
    SITE_NAME("site name", "compound name", "name of site", "name of compound", "name en", "english name", "official name", "name english"),
    /// Further names, in any scripts, separated by semicolons or bars.
    OTHER_NAMES("other names", "aliases", "alias", "also known as", "aka", "alternative names", "names", "name km", "khmer name", "name zh",
            "chinese name", "local name", "name local", "name khmer", "name chinese", "name th", "thai name", "name my", "burmese name"),
    /// Who uses the names.
    USED_BY("used by", "name used by", "who uses the name"),
    /// Who runs the site.
    OPERATOR("operator", "operating company", "run by", "company", "operator name", "gang"),
    /// From when the operator ran it.
    OPERATOR_FROM("operator from", "operating from", "operator since"),
    /// Until when.
    OPERATOR_TO("operator to", "operator until", "operating to", "operating until"),
    /// Who owns the building or land.
    OWNER("owner", "landlord", "land owner", "building owner", "landowner"),
    /// A tenant company.
    TENANT("tenant", "tenant company"),
    /// Degrees north.
    LATITUDE("lat", "latitude", "y", "gps lat", "gps latitude"),
    /// Degrees east.
    LONGITUDE("lon", "lng", "long", "longitude", "x", "gps lon", "gps longitude"),
    /// Both, as `lat, lon`.
    COORDINATES("coordinates", "coords", "gps", "lat lon", "latlon", "lat long", "position", "geo"),
    /// How precise the position is.
    PRECISION("precision", "precision m", "accuracy", "accuracy m", "position precision", "location precision", "coordinate precision",
            "precision metres", "precision meters"),
    /// How the position was found.
    METHOD("method", "position method", "location method", "how located", "geolocation method", "coordinate method", "located by"),
    /// Features of the building, separated.
    FEATURES("features", "security features", "security", "feature"),
    /// In which condition the site is.
    CONDITION("condition", "status", "site status", "operational status", "current status"),
    /// As of when.
    AS_OF("as of", "condition as of", "status date", "status as of", "last checked", "last updated"),
    /// Codes of facts, separated.
    FACTS("facts", "codes", "indicators", "fact", "code", "abuses", "experiences", "violations", "treatment", "what", "forms of abuse",
            "ilo indicators", "activity", "activities", "what happened", "event", "means of control"),
    /// The site of which this is part.
    PART_OF("part of", "within", "parent site", "parent"),
    /// Another code of the same site.
    SAME_AS("same as", "duplicate of", "same site as"),
    /// A site that this is not.
    DIFFERENT_FROM("different from", "not same as", "distinct from", "not the same as"),
    /// Where what was here moved.
    MOVED_TO("moved to", "relocated to"),
    /// Why a judgement is made.
    REASON("reason", "judgement reason", "why"),
    /// The code of a person or witness.
    PERSON("person id", "person code", "person", "witness", "witness id", "witness code", "survivor id", "survivor code", "survivor",
            "case id",
            "unique id", "victim id", "interviewee", "pseudonym", "respondent", "respondent id", "code name"),
    /// A name or whatever else tells who somebody is.
    IDENTITY("name", "full name", "given name", "surname", "first name", "last name", "family name", "dob", "date of birth", "birth date",
            "phone", "telephone", "phone number", "mobile", "passport", "passport number", "passport no", "id number", "email", "address",
            "contact", "telegram", "whatsapp", "facebook", "line", "wechat", "mother", "father", "relative", "photo", "survivor name",
            "witness name", "person name", "victim name", "next of kin"),
    /// Since when somebody was there.
    HELD_FROM("held from", "from", "start", "start date", "arrived", "arrival", "arrival date", "entered on", "seen from", "date from",
            "inside from", "when from", "period start", "seen", "first seen", "entry date"),
    /// Until when.
    HELD_TO("held to", "held until", "to", "until", "end", "end date", "left", "left on", "seen to", "date to", "inside to", "inside until",
            "when to", "period end", "last seen"),
    /// When they hold, in one column: a date, or two with `..` between.
    WHEN("when", "period", "date", "dates", "date of event", "event date"),
    /// How somebody got out, or that they are still inside.
    EXIT_HOW("exit", "exit how", "how out", "how they got out", "outcome", "exit type", "means of exit", "exit mode", "release type",
            "result"),
    /// When.
    EXIT_ON("exit date", "exit on", "out on", "date out", "date of exit", "released on", "outcome date", "exited on"),
    /// The latest day on which something was heard.
    LAST_NEWS("last news", "last contact", "last heard", "last news on", "no news since"),
    /// When it was said.
    SAID_ON("said on", "interview date", "interviewed on", "date of interview", "date said", "statement date", "published on",
            "date published", "testimony date", "reported on"),
    /// Who says it.
    SPEAKER("speaker", "source", "said by", "according to", "reported by", "organisation", "organization", "ngo", "author", "source name"),
    /// What kind of speaker.
    SPEAKER_KIND("speaker kind", "kind of speaker", "source kind", "source type", "speaker type"),
    /// How the speaker knows.
    CONNECTION("connection", "how known", "source connection", "first hand", "knowledge", "type of source"),
    /// Yes or no.
    POLARITY("polarity", "affirms", "affirms or denies", "denies"),
    /// On what a denial or claim rests: inspection record, photographs, lease.
    EVIDENCE("evidence", "evidence held", "evidence type", "supporting evidence"),
    /// What a visit or imagery bears on.
    BEARS_ON("bears on", "bearing"),
    /// A value, where the code is an attribute.
    VALUE("value"),
    /// Who asked the questions.
    INTERVIEWER("interviewer", "interviewed by"),
    /// Who carried the words between languages.
    INTERPRETER("interpreter", "translator", "interpreted by"),
    /// Who brought them together.
    FIXER("fixer", "introduced by", "facilitator"),
    /// A chat group.
    CHAT_GROUP("chat group", "channel", "group chat", "telegram group", "chat", "common channel"),
    /// Who pointed to it.
    TIP_GIVER("tip giver", "tip from", "tip"),
    /// Who supplied images.
    MEDIA_SUPPLIER("media supplier", "video supplier", "video from", "photo from"),
    /// A list it was copied from.
    LIST("list", "from list", "source list"),
    /// Who printed it.
    PUBLISHER("outlet", "publisher", "newspaper", "published by"),
    /// The language of the words.
    LANGUAGE("language", "interview language", "lang"),
    /// Free words.
    ACCOUNT("account", "testimony", "narrative", "story", "summary", "text", "statement", "quote", "wording", "words"),
    /// Age then.
    AGE("age at time", "age then", "age", "age at the time"),
    /// What was answered about consent.
    CONSENT("consent", "consent given", "consent answer", "consent status", "informed consent"),
    /// Who answered.
    CONSENT_GIVER("consent giver", "consent given by", "consent by", "giver"),
    /// For which purposes.
    CONSENT_PURPOSES("consent purposes", "consent purpose", "purposes", "purpose", "consent for", "consented purposes", "uses"),
    /// To whom.
    CONSENT_RECIPIENTS("consent recipients", "consent recipient", "recipients", "recipient", "shared with", "may share with",
            "consented recipients"),
    /// When.
    CONSENT_ON("consent date", "consent on", "date of consent"),
    /// Until when.
    CONSENT_UNTIL("consent until", "consent expiry", "consent expires", "consent valid until"),
    /// The code of a request or an action.
    EVENT_CODE("request id", "request code", "request no", "action id", "action code", "action no", "operation id", "case no",
            "case number",
            "ref", "reference"),
    /// Which office.
    OFFICE("office", "addressee", "agency", "authority", "state body", "police unit", "ministry", "embassy", "addressed to", "sent to",
            "requested of", "requested from", "state", "actor", "by"),
    /// How many people were asked for, or are meant.
    ASKED("asked", "asked for", "people asked for", "people requested", "requested", "people", "number of people", "persons", "n", "count",
            "people named"),
    /// How many people got out.
    OUT("out", "people out", "rescued", "released", "persons out", "people rescued", "number out", "freed", "handed over", "taken out"),
    /// The class of an action, as the method names it.
    CLASS("class", "action class", "response class"),
    /// What kind of action, in the table's words.
    TYPE("type", "action", "action type", "kind", "response", "what was done", "type of action"),
    /// Whether the site was entered.
    ENTERED("entered", "site entered", "entry", "did they enter", "premises entered"),
    /// Whether it was sealed.
    SEALED("sealed", "closed", "site sealed", "closure", "shut down", "site closed"),
    /// Whether officials were there.
    PRESENT("officials present", "present", "visited", "visit"),
    /// When an answer came.
    REPLIED_ON("replied on", "reply date", "answered on", "response date", "reply", "answer date"),
    /// The building.
    BUILDING("building", "block", "building name"),
    /// Nothing is known of it; kept.
    UNKNOWN();

    @SuppressWarnings("ImmutableEnumChecker") // List.of in the constructor below
    private final List<String> headings;

    ColumnRole(String... headings) {
        this.headings = List.of(headings);
    }

    /// The word in a map: `site_code`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role of this word of a map.
    ///
    /// @throws IllegalArgumentException when there is none
    static ColumnRole ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code.strip().toLowerCase(Locale.ROOT).replace('-', '_'))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column can be \"" + code + "\"; there are "
                        + String.join(", ", Arrays.stream(values()).map(ColumnRole::code).toList())));
    }

    /// The role that a heading usually means in a table of this kind.
    static Optional<ColumnRole> guess(TableKind kind, String heading) {
        String plain = plain(heading);
        Optional<ColumnRole> own = ofKind(kind, plain);
        return own.isPresent()
                ? own
                : Arrays.stream(values()).filter(r -> r.headings.contains(plain) || r.code().replace('_', ' ').equals(plain))
                        .filter(r -> r != UNKNOWN).findFirst();
    }

    static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace("\uFEFF", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// Headings that mean different things in different tables.
    private static Optional<ColumnRole> ofKind(TableKind kind, String plain) {
        return Optional.ofNullable(switch (kind) {
            case SITES -> switch (plain) {
                case "id", "code", "site" -> SITE_CODE;
                case "name" -> SITE_NAME;
                case "compound", "location" -> SITE_NAME;
                case "date" -> AS_OF;
                default -> null;
            };
            case TESTIMONIES, PEOPLE -> switch (plain) {
                case "id", "code", "testimony id", "record id" -> PERSON;
                case "date" -> kind == TableKind.TESTIMONIES ? SAID_ON : HELD_FROM;
                case "status" -> EXIT_HOW;
                case "source" -> SPEAKER;
                default -> null;
            };
            case REQUESTS, ACTIONS -> switch (plain) {
                case "id", "code" -> EVENT_CODE;
                case "date", "sent on", "date sent", "request date", "action date", "requested on" -> WHEN;
                case "status" -> EXIT_HOW;
                case "people", "number" -> ASKED;
                case "released", "rescued" -> OUT;
                case "entered" -> ENTERED;
                default -> null;
            };
            case STATEMENTS -> switch (plain) {
                case "about", "subject" -> SITE;
                case "id" -> UNKNOWN;
                case "type", "event", "attribute" -> FACTS;
                default -> null;
            };
        });
    }
}
