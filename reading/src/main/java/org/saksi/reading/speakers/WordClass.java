package org.saksi.reading.speakers;

import java.util.Locale;
import java.util.Optional;

/// What a word can do in saying who says something. A word may be of several classes; a language's `speakers.txt` lists them by the name of
/// the class in lower case with hyphens.
enum WordClass {

    /// Finite verbs of saying with a singular or plural subject: *said*, *warns*.
    SAY,
    /// Participles of saying: *adding*, *noting*.
    SAYING,
    /// Words that hand over to a source: *citing*, *quoting*.
    CITING,
    /// Verbs of finding out: *found*, *identified*, *interviewed*.
    FIND,
    /// Acts that an authority or a firm answers for: *arrested*, *seized*, *removed*.
    ACT,
    /// Forms of these verbs that want a plural subject: *say*, *find*, *arrest*.
    PLAIN,
    /// Acts that only a state answers for: *opened*, *ordered*.
    ACT_STATE,
    /// Verbs of saying that ask or wish, and state nothing: *urged*.
    APPEAL,
    /// Verbs among these that are nouns as often: *reports*, *estimates*.
    AMBIGUOUS,
    /// Phrases before a speaker: *according to*.
    ACCORDING,
    /// What stands before the agent of a passive: *by*.
    AGENT,
    /// What stands before those who led an act: *led by*, *involving*.
    LED,
    /// Forms that make a passive with a participle.
    BE,
    /// Other auxiliaries.
    AUX,
    /// Words after which a verb states no fact: *would*, *to*, *not*.
    MODAL,
    /// Verbs of saying that take whom it is said to: *told*.
    TELL,
    /// *That* before what is said.
    THAT,
    /// Words that begin what is said or counted, and so tell a verb from a noun: *that*, *more*, *how*.
    OBJECT,
    /// Adverbs that may stand between a subject and its verb.
    ADVERB,
    /// Definite determiners.
    THE,
    /// Determiners that follow their noun: none in English.
    POINTING,
    /// Indefinite determiners.
    A,
    /// Possessive determiners.
    OWN,
    /// Possessive determiners of one person: *his*, *her*.
    OWN_PERSON,
    /// Prepositions.
    PREPOSITION,
    /// Prepositions that tie a complement to its noun: *of*, *for*, *from*, *by*, *at*.
    TIE,
    /// *Of* and its kin, which make one name or one description of two.
    OF,
    /// Prepositions that a name can hold: *Office **for** …*, *Committee **to** Combat …*.
    NAME_TIE,
    /// What stands between a report and whoever made it: *by*, *from*.
    MAKER,
    /// *And*, *or*.
    AND,
    /// Words that begin another clause: *but*, *because*.
    CLAUSE,
    /// Words that set one part of a sentence against another: *but*, *while*.
    ADVERSATIVE,
    /// Words that begin a clause conceded by the writer: *while*, *although*.
    CONCESSIVE,
    /// Relative pronouns of people: *who*.
    WHO,
    /// Relative pronouns.
    RELATIVE,
    /// *He*, *she*.
    HE,
    /// *It*.
    IT,
    /// *They*.
    THEY,
    /// *We*.
    WE,
    /// Words that stand for people already spoken of: *others*, *several*, *ten*.
    QUANTITY,
    /// Weekdays, months, *yesterday*.
    TIME,
    /// Words that in a name tell a company: *Group*.
    FIRM_NAME,
    /// Nouns of bodies that point back only to a name that holds them: *the ministry*.
    STRICT,
    /// People who speak for a body they need not name again: *a spokesperson*.
    SPOKESPERSON,
    /// Heads of state bodies: *ministry*, *police*.
    STATE,
    /// Courts and judges.
    COURT,
    /// Groups, institutes, researchers.
    NGO,
    /// Companies.
    COMPANY,
    /// Newspapers, broadcasters.
    MEDIA,
    /// The United Nations and other bodies between states.
    UNION,
    /// People who speak for a body: *spokesperson*, *director*.
    ROLE,
    /// Roles in a service with ranks: *commander*, *inspector*.
    RANK,
    /// Phrases of the writer's own: that somebody said nothing, *declined to comment*, or what a number is worth, *at current prices*.
    WRITER,
    /// What people do in a body that they speak for: *leads*, *works*.
    LEADS,
    /// People who speak for themselves: *professor*, *lawyer*.
    OWN_ROLE,
    /// Words that make a role one of the past, whose holder speaks for themselves: *former*.
    FORMER,
    /// People to whom it happened: *survivor*, *worker*.
    VICTIM,
    /// Other people: *man*, *mother*.
    HUMAN,
    /// Things that say something for whoever made them: *report*, *letter*.
    DOCUMENT,
    /// Papers of courts and prosecutors: *indictment*.
    COURT_DOCUMENT,
    /// Acts as nouns: *raid*, *operation*.
    OPERATION,
    /// Those who are accused, and never speak for a figure by an act.
    CRIMINAL,
    /// Bare plurals that make a sentence speak of a kind of thing, not of one: *scams*, *networks*.
    GENERIC,
    /// Not the first word of a phrase; given by the lexicon itself.
    INNER;

    /// Its bit in a set of classes. Such sets never leave the run.
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    static long bits(WordClass... classes) {
        long all = 0;
        for (WordClass c : classes) {
            all |= c.bit();
        }
        return all;
    }

    static Optional<WordClass> ofCode(String code) {
        try {
            return Optional.of(valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
