package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.UserId;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

import tools.jackson.databind.JsonNode;

/// Invented tables come in, and sites and the response follow from them.
class ImportCommandsTest {

    private static final String SITES = """
            site_id,name,khmer name,operator,lat,lon,precision,method,features,condition,as of,Province code
            S1,Blue Gate,ទ្វារខៀវ,Blue Lotus,0.5123,0.7744,±10 m,visit,cameras; inward barbed wire,operating,2025-05-01,XX01
            S2,Grey Heron,,,0.6,0.9,100,imagery,cameras;dishes,closed,2025-06-30,XX02
            """;
    private static final String TESTIMONIES = """
            witness,name,site,from,to,interview date,facts,exit,exit date,consent giver,consent purposes,consent recipients,nickname
            W1,Invented Onename,S1,2025-01-05,2025-03-20,2025-06-01,confined; passport taken; online scams,ransomed,2025-03-20,self,investigation,casebook,Zebrafinch
            W2,Invented Twoname,Blue Gate,2025-02,2025-04,2025-06-02,locked in,escaped,2025-04-10,self,investigation,casebook,
            W3,Invented Threename,S2,2025-02,2025-04,2025-06-02,confined,,,,,,
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void an_empty_casebook() throws IOException {
        Files.writeString(home.resolve("pass"), "paper boats on the river\n");
        Vault.create(home.resolve("cb"), new UserId("owner"), "paper boats on the river".toCharArray(),
                new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "a test")).casebook().close();
    }

    @Test
    void two_tables_carry_a_site_to_the_rule_and_codes_stand_for_people_everywhere() throws IOException {
        assertThat(imported("sites", "sites.csv", SITES).lines()).extracting(l -> l.get("outcome").asString()).containsOnly("added");
        Called testimonies = imported("testimonies", "t.csv", TESTIMONIES);
        assertThat(testimonies.lines()).extracting(l -> l.get("reason").asString()).containsExactly("", "",
                "consent not asked, which means denied");
        assertThat(testimonies.lines().getFirst().get("ids").get(0).asString()).isEqualTo("W1");
        Called sites = called("sites", "cb", "--json");
        Map<String, JsonNode> by = by(sites, "site");
        assertThat(by.get("S1").get("eligibility").asString()).isEqualTo("MEETS_RULE");
        assertThat(by.get("S1").get("grade").isNull()).isTrue();
        assertThat(by.get("S1").get("period").asString()).isEqualTo("2025-01-05..2025-04");
        assertThat(by.get("S1").get("condition").asString()).isEqualTo("operating");
        assertThat(by.get("S1").get("names").toString()).contains("Blue Gate").contains("ទ្វារខៀវ");
        assertThat(by.get("S2").get("eligibility").asString()).as("nobody asked W3").isEqualTo("LEAD");
        assertThat(by.get("S2").get("missing").toString()).contains("1 statement not used: consent was not asked");
        assertThat(Called.keys(by.get("S1"))).contains("site", "operator", "period", "names", "eligibility", "grade", "flags", "condition",
                "as_of", "for", "against", "missing", "rule");
        for (Called each : List.of(testimonies, sites, called("sites", "cb"), called("response", "cb", "--json"),
                called("response", "cb"))) {
            assertThat(each.out() + each.err()).doesNotContain("name,").doesNotContainIgnoringCase("Onename")
                    .doesNotContainIgnoringCase("Twoname").doesNotContainIgnoringCase("Threename").doesNotContainIgnoringCase("Zebrafinch");
        }
    }

    @Test
    void a_second_import_and_a_grown_table_add_only_what_is_new() throws IOException {
        imported("testimonies", "t.csv", TESTIMONIES);
        String before = checkpoint();
        assertThat(outcomes(imported("testimonies", "t.csv", TESTIMONIES))).containsExactly("already_held", "already_held", "already_held");
        assertThat(checkpoint()).isEqualTo(before);
        String grown = TESTIMONIES + "W4,Invented Fourname,S1,2025-02,2025-04,2025-06-02,confined,,,self,investigation,casebook,\n";
        assertThat(outcomes(imported("testimonies", "t2.csv", grown))).containsExactly("already_held", "already_held", "already_held",
                "added");
        String asked = TESTIMONIES.replace("2025-06-02,confined,,,,,,", "2025-06-02,confined,,,self,investigation,casebook,");
        assertThat(outcomes(imported("testimonies", "t3.csv", asked))).as("only the consent of W3 is new").containsExactly("already_held",
                "already_held", "added");
        Map<String, JsonNode> by = by(called("sites", "cb", "--json"), "site");
        assertThat(by.get("S2").get("eligibility").asString()).isEqualTo("TESTIFIED");
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() throws IOException {
        String before = checkpoint();
        Called dry = imported("testimonies", "t.csv", TESTIMONIES, "--dry-run");
        assertThat(outcomes(dry)).containsExactly("added", "added", "added");
        assertThat(dry.last().get("dry_run").asBoolean()).isTrue();
        assertThat(checkpoint()).isEqualTo(before);
        assertThat(called("sites", "cb", "--json").out()).isEmpty();
    }

    @Test
    void rows_that_make_no_sense_are_refused_with_the_reason_and_leave_nothing() throws IOException {
        Called sites = imported("sites", "bad.csv", """
                site_id,name,lat,lon,features,condition,as of,part of,same as,different from
                S1,One,104.2,11.5,,,,,,
                S2,Two,,,,,2025-02-30,,,
                S3,Three,,,wobbly towers,,,,,
                S4,Four,,,,haunted,,,,
                S5,Five,0,0,,,,,,
                S6,Six,1.0,,,,,,,
                A,Alpha,,,,,,B,,
                B,Beta,,,,,,C,,
                C,Gamma,,,,,,A,,
                D,Delta,,,,,,,E,
                E,Epsilon,,,,,,,,F
                F,Phi,,,,,,,D,
                """);
        List<JsonNode> rows = sites.lines();
        assertThat(rows.subList(0, 6)).allSatisfy(r -> assertThat(r.get("outcome").asString()).isEqualTo("refused"));
        assertThat(rows.subList(0, 6)).extracting(r -> r.get("reason").asString()).satisfiesExactly(r -> assertThat(r).contains("swapped"),
                r -> assertThat(r).contains("no date"), r -> assertThat(r).contains("no known code"),
                r -> assertThat(r).contains("no condition"), r -> assertThat(r).contains("0, 0"),
                r -> assertThat(r).contains("without a longitude"));
        assertThat(rows.subList(6, 12)).extracting(r -> r.get("outcome").asString()).containsExactly("added", "added", "refused", "added",
                "added", "refused");
        assertThat(rows.get(8).get("reason").asString()).contains("part of");
        assertThat(rows.get(11).get("reason").asString()).contains("judged different");
        assertThat(by(called("sites", "cb", "--json"), "site").keySet()).as("C is named by B only").doesNotContain("S1", "S2", "S3", "S4",
                "C",
                "F");
        Called all = imported("actions", "a.csv", "site,date,entered\nA,2025-13-01,yes\nA,,yes\n,2025-01-01,yes\n");
        assertThat(outcomes(all)).containsExactly("refused", "refused", "refused");
        assertThat(all.status()).as("nothing could be read").isEqualTo(1);
        assertThat(called("verify", "cb").status()).isZero();
    }

    @Test
    void a_workbook_says_the_same_as_the_separated_values() throws IOException {
        Path book = home.resolve("sites.xlsx");
        workbook(book, SITES.lines().map(l -> Arrays.asList(l.split(",", -1))).toList());
        Called called = called("import", "cb", book.toString(), "--kind", "sites", "--json");
        assertThat(outcomes(called)).as(called.err()).containsExactly("added", "added");
        assertThat(called.lines()).extracting(l -> l.get("row").asInt()).containsExactly(2, 3);
        Map<String, JsonNode> by = by(called("sites", "cb", "--json"), "site");
        assertThat(by.get("S1").get("names").toString()).contains("ទ្វារខៀវ");
        assertThat(by.get("S1").get("for").toString()).contains("wire_inward");
        assertThat(outcomes(imported("sites", "sites.csv", SITES.replace("the table sites.xlsx", "")))).as(
                "said by another table, so by another speaker").containsExactly("added", "added");
    }

    @Test
    void requests_and_actions_become_the_response() throws IOException {
        imported("sites", "sites.csv", SITES);
        imported("testimonies", "t.csv", TESTIMONIES);
        imported("requests", "q.csv",
                "request id,site,date,office,people,person\nQ1,S1,2025-02-20,Harbour Police,5,W1\nQ2,S2,2025-03-01,Harbour Police,2,\n");
        imported("actions", "a.csv", "action id,site,date,office,entered,closed,people out\nA1,S1,2025-03-01,Harbour Police,partly,no,2\n");
        Called response = called("response", "cb", "--json");
        List<JsonNode> actions = response.lines().stream().filter(l -> l.get("line").asString().equals("action")).toList();
        assertThat(actions).extracting(a -> a.get("site").asString() + " " + a.get("class").asString()).containsExactlyInAnyOrder(
                "S1 ENTERED_PARTLY", "S2 NOTICE_UNANSWERED");
        JsonNode raid = actions.stream().filter(a -> a.get("site").asString().equals("S1")).findFirst().orElseThrow();
        assertThat(List.of(raid.get("asked").asInt(), raid.get("out").asInt())).containsExactly(5, 2);
        // W1 was inside from 5 January until the ransom of 20 March, W2 from February until the escape of 10 April: both after the 48 hours
        assertThat(List.of(raid.get("left_behind_known").asInt(), raid.get("left_behind_possible").asInt())).containsExactly(2, 0);
        JsonNode s1 = by(response, "site", "line", "site").get("S1");
        assertThat(s1.get("since").asString()).isEqualTo("2025-02-20");
        // W1: 21 February to 20 March, 28 days. W2: certainly begun by 28 February, out on 10 April: 42 days; perhaps from 21 February: 49.
        assertThat(List.of(s1.get("person_days_low").asInt(), s1.get("person_days_high").asInt())).containsExactly(70, 77);
        JsonNode never = by(response, "measure", "line", "aggregate").get("never_investigated");
        assertThat(List.of(never.get("numerator").asInt(), never.get("denominator").asInt(), never.get("not_known").asInt()))
                .containsExactly(1, 2, 0);
        assertThat(called("rebuild", "cb", "--json").last().get("same").asBoolean()).isTrue();
    }

    @Test
    void statements_of_offices_courts_and_survivors_come_in_as_they_are_said() throws IOException {
        String statements = """
                speaker,speaker kind,connection,about,what,value,when,polarity,evidence,bears on,consent giver,purposes,recipients
                Court of Tarsenia,court,official record,S1,victims identified,,2025-03,,,,,,
                Orbit Lens,company,imagery,S1,imagery,,2025-04,,,operation,,,
                Harbour Post,media,media,S1,online scams,,2025-04,,,,,,
                Ministry of Order,government,official record,S1,online scams,,2025-05,denies,inspection record,,,,
                Lantern Watch,ngo,first hand,S1,operator,Blue Lotus,2025,,,,,,
                W7,survivor,,S1,confined,,2025-03,,,,self,investigation,casebook
                Somebody Named,survivor,,S1,confined,,2025-03,,,,,,
                Nobody,,,S1,unheard of,,2025-03,,,,,,
                """;
        assertThat(outcomes(imported("statements", "s.csv", statements))).containsExactly("added", "added", "added", "added", "added",
                "added",
                "refused", "refused");
        JsonNode line = by(called("sites", "cb", "--json"), "site").get("S1");
        assertThat(line.get("eligibility").asString()).isEqualTo("TESTIFIED");
        assertThat(line.get("operator").asString()).isEqualTo("Blue Lotus");
        assertThat(line.get("flags").toString()).contains("DISPUTED").contains("LOCATION_UNRESOLVED");
        assertThat(line.get("against").toString()).contains("denied with inspection record: online_scam (Ministry of Order");
        assertThat(line.get("for").toString()).contains("support: imagery (Orbit Lens").contains("coercion: confinement (W7");
    }

    @Test
    void a_past_day_shows_what_stood_then() throws IOException {
        imported("sites", "sites.csv", SITES);
        assertThat(called("sites", "cb", "--as-of", "2020-01-01", "--json").out()).isEmpty();
        assertThat(called("sites", "cb", "--as-of", "9999-01-01", "--json").lines()).hasSize(2);
    }

    @Test
    void a_map_names_unusual_columns_and_wrong_calls_say_what_is_allowed() throws IOException {
        Files.writeString(home.resolve("map"), "# what our columns mean\nOrt=site_name\n");
        Called called = imported("sites", "m.csv", "Ort,Bemerkung\nBlaues Tor,am Fluss\n", "--map", home.resolve("map").toString());
        assertThat(outcomes(called)).containsExactly("added");
        assertThat(called.err()).contains("Column \"Ort\": site_name, as the map says").contains("Column \"Bemerkung\": kept as it is");
        assertThat(imported("castles", "m.csv", "a\nb\n").status()).isEqualTo(2);
        Files.writeString(home.resolve("map"), "Ort=castle\n");
        assertThat(imported("sites", "m.csv", "Ort\nb\n", "--map", home.resolve("map").toString()).status()).isEqualTo(2);
        assertThat(called("import", "cb", home.resolve("none.csv").toString(), "--kind", "sites").status()).isEqualTo(1);
    }

    private Called imported(String kind, String name, String text, String... more) throws IOException {
        Files.writeString(home.resolve(name), text);
        String[] args = {"import", "cb", home.resolve(name).toString(), "--kind", kind, "--json"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return called(all);
    }

    private Called called(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[1] = home.resolve(args[1]).toString();
        all[args.length] = "--passphrase-file";
        all[args.length + 1] = home.resolve("pass").toString();
        return Called.with(all);
    }

    private String checkpoint() throws IOException {
        return Files.readString(home.resolve("cb/log/checkpoint"));
    }

    private static List<String> outcomes(Called called) {
        return called.lines().stream().map(l -> l.get("outcome").asString()).toList();
    }

    private static Map<String, JsonNode> by(Called called, String key, String... only) {
        Map<String, JsonNode> by = new TreeMap<>();
        called.lines().stream().filter(l -> only.length == 0 || l.get(only[0]).asString().equals(only[1]))
                .forEach(l -> by.put(l.get(key).asString(), l));
        return by;
    }

    /// The smallest workbook that spreadsheet programs open: one sheet, texts in the cells.
    private static void workbook(Path file, List<List<String>> rows) throws IOException {
        StringBuilder cells = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            cells.append("<row r=\"%d\">".formatted(r + 1));
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!rows.get(r).get(c).isEmpty()) {
                    cells.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + c, r + 1, rows.get(r).get(c)));
                }
            }
            cells.append("</row>");
        }
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"" + packages
                    + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                    + "\"><sheets><sheet name=\"Sites\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>");
        }
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
