package org.saksi.matching.likeness;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Words that stand beside names without being names, and short forms of names.
final class UsualWords {

    private static final Set<String> TITLES = words(
            """
                    mr mrs ms miss mister dr doctor prof professor sir lady lord dame hon president prasident presidente minister general gen colonel col
                    captain capt major maj lieutenant lt sergeant sgt rev reverend father imam mullah maulana maulvi mawlawi qari hafiz haji hajji hadji
                    sheikh shaikh shaykh sheik sayyid sayed syed ustaz monsieur madame mademoiselle herr frau senor senora senorita dona
                    datuk dato tuan encik puan cik bapak ibu ato weizero wro shri shrimati smt
                    oknha samdech neak daw swami saheb sahib bey effendi hanim nn jr sr junior senior ii iii
                    """);
    private static final Set<String> PARTICLES = words("""
            al el ul ur ud ad ash ar at az bin ben ibn ould oglu de del della di da dos des la les van von der den ter ten zu zum
            of the and y i binti bint binte walad wa bani banu
            """);
    private static final Set<String> HALF_NAMES = words(
            "abd abdul abdel abdal abdu abu abou bou ba umm um thi van maria mohammed muhammad mohamed");
    private static final Set<String> LEGAL = words(
            """
                    ltd limited llc inc incorporated corp corporation co company gmbh ag sa sarl sas srl spa bv nv plc pte pty oy ab as aps kg ohg ooo zao oao pao ao jsc
                    ojsc pjsc cjsc llp lp kk sdn bhd tbk pt cv group holding holdings aktiengesellschaft
                    """);
    private static final Map<String, Set<Integer>> SHORT_FORMS = shortForms(
            """
                    alexander alex aleksandr sasha sascha aleksander; william bill will billy; robert bob rob bobby; richard rick dick ricky; james jim jimmy;
                    john jack johnny; joseph joe jose joey; michael mike mick mikhail misha; thomas tom tommy; edward ed eddie ted ned; theodore ted theo teddy;
                    charles charlie chuck; david dave; daniel dan danny; anthony tony antonio; benjamin ben benny bibi; barack barry; samuel sam sammy;
                    matthew matt; andrew andy drew; christopher chris kit; nicholas nick nikolai kolya; patrick pat paddy; peter pete; stephen steve steven;
                    kenneth ken; ronald ron ronnie; donald don donny; gregory greg; jeffrey jeff; lawrence larry; leonard leo len; raymond ray; timothy tim;
                    elizabeth liz beth lisa betty eliza; margaret maggie peggy meg; katherine kate kathy katie kat; jennifer jen jenny; jessica jess;
                    rebecca becky; susan sue susie; victoria vicky; deborah deb debbie; patricia pat patty trish; barbara barb; christina tina chris;
                    vladimir vova volodya; dmitry dima mitya; sergei seryozha; ivan vanya; yuri yura; aleksey alyosha lyosha; yevgeny zhenya; maria masha;
                    natalia natasha; anastasia nastya; tatiana tanya; ekaterina katya; olga olya; anna anya; francisco paco pancho; jose pepe; ignacio nacho;
                    enrique quique; guadalupe lupe; concepcion concha; dolores lola; eduardo edu lalo; fernando nando; luis lucho; manuel manolo manny;
                    mohammed md mohd muhd; abdul abd abdel abdal abdoul abdu; abu abou; ferdinand bong; rodrigo digong; hans johann johannes; friedrich fritz;
                    mehmet muhammed mohammed; joao john; giovanni gianni; giuseppe beppe peppe; ahmad ahmed achmad akhmad
                    """);

    private UsualWords() {}

    /// How much a piece counts, 0 to 1.
    static double weight(String piece, boolean person) {
        if (person ? TITLES.contains(piece) : LEGAL.contains(piece)) {
            return 0.1;
        }
        if (PARTICLES.contains(piece)) {
            return 0.08;
        }
        return person && HALF_NAMES.contains(piece) ? 0.55 : 1;
    }

    /// Whether one piece is a usual short form of the other, or both are of one name.
    static boolean standFor(String x, String y) {
        return !Collections.disjoint(SHORT_FORMS.getOrDefault(x, Set.of()), SHORT_FORMS.getOrDefault(y, Set.of()));
    }

    /// Whether the piece says whose child somebody is.
    static boolean isSonOf(String piece) {
        return piece.equals("bin") || piece.equals("ibn") || piece.equals("ben") || piece.equals("bint") || piece.equals("binti");
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
    }

    private static Map<String, Set<Integer>> shortForms(String text) {
        Map<String, Set<Integer>> map = new HashMap<>();
        String[] groups = text.strip().split("\\s*;\\s*");
        for (int g = 0; g < groups.length; g++) {
            for (String word : groups[g].split("\\s+")) {
                map.computeIfAbsent(word, w -> new HashSet<>()).add(g);
            }
        }
        return Map.copyOf(map);
    }
}
