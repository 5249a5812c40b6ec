package org.saksi.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/// Five press texts of an invented country, shaped like real ones: four rest on one report of an invented organisation, the fifth on its statement half a
/// year later; one is a rewrite of another, and a number slipped in copying. No person, body or place in them exists.
///
/// Figures are marked `{{phrase|number|unit kind|qualifier|speaker|measure}}`; the number stands within the phrase, a vague one is written `~`.
public final class InventedReports {

    private InventedReports() {}

    /// Name of each text to the text, in the order in which they appeared.
    public static Map<String, String> marked() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("courier", COURIER);
        texts.put("ledger", LEDGER);
        texts.put("beacon", BEACON);
        texts.put("digest", DIGEST);
        texts.put("winter", WINTER);
        return texts;
    }

    /// A further story, by a desk that had the report itself: it prints 45, and a figure of the report that no other story has.
    public static String further() {
        return FURTHER;
    }

    /// A further story that prints 45 too, and nothing that it could not have copied from the first.
    public static String repeated() {
        return REPEATED;
    }

    private static final String COURIER = """
            The government of Maravia has been slow to act, Lantern Watch said Thursday, with {{more than 50 compounds|50|sites|more_than|Lantern Watch|compounds_operating}} \
            continuing to operate. The group released the results of a long study with {{58 survivors|58|people|exact|Lantern Watch|survivors_interviewed}} interviewed and \
            statements of {{365 others|365|people|exact|Lantern Watch|people_interviewed}} reviewed. Its researchers found \
            {{53 compounds|53|sites|exact|Lantern Watch|compounds}} in Maravia where they believe online fraud is likely occurring. In a letter to Lantern Watch, the \
            National Panel on Trafficking said authorities had received {{more than 3,500 requests|3500|cases|more_than|National Panel on Trafficking|requests_received}} \
            involving {{6,584 individuals|6584|people|exact|National Panel on Trafficking|people}}. The organisation also identified \
            {{45 other suspicious locations|45|sites|exact|Lantern Watch|locations_suspected}} with wire and guards. Survivors told of being moved to another building just \
            before a search.
            This story was published by the Courier. Publication date: Thu, 26 Jun 2031
            """;

    private static final String LEDGER = """
            Maravia has come under fire after a new Lantern Watch report described how gangs bring people from across the world into guarded compounds.
            The report identified {{at least 53 active scam centres|53|sites|at_least|Lantern Watch|compounds}} and \
            {{several other suspected sites|~|sites|exact|Lantern Watch|locations_suspected}} in the capital, Port Selm, and elsewhere. Government spokesperson Ivo Tarn \
            called the report exaggerated.
            Of {{58 survivors|58|people|exact|Lantern Watch|survivors_interviewed}} interviewed by Lantern Watch, {{nine|9|people|exact|Lantern Watch|children_interviewed}} were \
            minors. Lantern Watch noted that of the {{53 scam compounds|53|sites|exact|Lantern Watch|compounds}} it listed, \
            {{two-thirds|0.666667|share|exact|Lantern Watch|share_never_investigated}} had never been investigated.
            """;

    private static final String BEACON = """
            A Lantern Watch investigation uncovered {{53 scamming compounds|53|sites|exact|Lantern Watch|compounds}} in Maravia where people were held and threatened.
            "The authorities of Maravia know what happens behind these walls, and they let it go on," said Nele Ostrand, regional director for Lantern Watch. "Our findings show a \
            pattern of neglect that let the gangs grow."
            In response, the Maravian government told Lantern Watch that it had taken strong measures, including searches of \
            {{28 locations|28|sites|exact|Government of Maravia|locations_raided}}. A spokesman told reporters that the conclusions were exaggerated.
            In addition to the {{53 confirmed compounds|53|sites|exact|Lantern Watch|compounds}}, Lantern Watch identified \
            {{43 more suspected compounds|43|sites|exact|Lantern Watch|locations_suspected}}.
            """;

    private static final String DIGEST = """
            Maravia faces renewed scrutiny after revelations about forced labour in guarded places, where workers endure abuse while carrying out fraud. The Lantern Watch report \
            identifies {{at least 53 confirmed sites|53|sites|at_least|Lantern Watch|compounds}} and \
            {{43 additional suspicious locations|43|sites|exact|Lantern Watch|locations_suspected}} linked to these operations.
            A statement by Nele Ostrand, regional director for Lantern Watch, stresses the concern:
            "The authorities of Maravia know what happens behind these walls, and they let it go on."
            The government, however, maintains that it has acted, citing raids on {{28 sites|28|sites|exact|Government of Maravia|locations_raided}}, although observers say these \
            efforts have not changed the pattern.
            """;

    private static final String WINTER = """
            Lantern Watch warned Tuesday that mass escapes from compounds in Maravia have left thousands of people on the streets of Port Selm without help.
            "This flight has created an emergency that is being ignored," said Nele Ostrand, Lantern Watch's regional director. Lantern Watch estimates that \
            {{thousands of people|~|people|exact|Lantern Watch|people_escaped}} have left {{at least 17 compounds|17|sites|at_least|Lantern Watch|compounds}} in recent weeks.
            {{At least 220,000 people|220000|people|at_least|United Council|people_held}} are believed to work in compounds across Maravia and Ostova, according to a 2030 United \
            Council report. Lantern Watch said that testimony agrees with {{more than 25 videos|25|media|more_than|Lantern Watch|videos_geolocated}} that it placed on the map \
            earlier this month.
            """;

    private static final String FURTHER = """
            Researchers of Lantern Watch, whose report our desk has read in full, listed {{53 compounds|53|sites|exact|Lantern Watch|compounds}} and \
            {{45 suspicious locations|45|sites|exact|Lantern Watch|locations_suspected}} in an annex with coordinates withheld. The annex counts \
            {{31 jetties|31|other|exact|Lantern Watch|jetties}} beside them and groups the places by river. Families in Port Selm described to us how brothers and daughters \
            stopped calling. A fisherman showed where the boats land at night.
            """;

    private static final String REPEATED = """
            Lantern Watch counts {{53 compounds|53|sites|exact|Lantern Watch|compounds}} and {{45 other suspicious locations|45|sites|exact|Lantern Watch|locations_suspected}}, as was \
            reported last week. We asked readers in the hills what they make of it. Most had not heard of the matter before, and several asked for a map.
            """;
}
