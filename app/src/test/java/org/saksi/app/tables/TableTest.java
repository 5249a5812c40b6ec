package org.saksi.app.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saksi.reading.FileHint;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.Extractor;

/// How a table is taken apart: cells with their places, dates, roles of columns.
class TableTest {

    @Test
    void every_cell_is_found_in_the_text_where_it_says() {
        Transcript transcript = read("id,name,notes\nS1,\"Blue, \"\"Gate\"\"\",ទ្វារ\nS2,,\"two\nlines\"\n");
        Table table = Table.of(transcript);
        assertThat(table.headings()).containsExactly("id", "name", "notes");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 3);
        assertThat(table.rows().getFirst().cells()).extracting(Table.Cell::text).containsExactly("S1", "Blue, \"Gate\"", "ទ្វារ");
        assertThat(table.rows().get(1).cells()).extracting(Table.Cell::text).containsExactly("S2", "", "two\nlines");
        Table.Cell khmer = table.rows().getFirst().cells().get(2);
        assertThat(transcript.quote(khmer.start(), khmer.end())).isEqualTo("ទ្វារ");
    }

    @Test
    void other_separators_and_a_byte_order_mark_are_no_trouble() {
        Table table = Table.of(read("\uFEFFsite id;name\nS1;Blue Gate\n"));
        assertThat(table.headings()).containsExactly("site id", "name");
        assertThat(table.rows().getFirst().cells()).extracting(Table.Cell::text).containsExactly("S1", "Blue Gate");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> Table.of(readAs("a letter without columns", "letter.txt"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dates_are_read_as_precise_as_they_are_and_never_guessed() {
        assertThat(Map.of("2031", "2031", "2031-02", "2031-02", "2031-02-03 00:00:00", "2031-02-03", "26 June 2031", "2031-06-26",
                "June 2031", "2031-06", "26/06/2031", "2031-06-26", "06/26/2031", "2031-06-26", "05.05.2031", "2031-05-05", "~2031-02",
                "~2031-02", "about 2031", "~2031")).allSatisfy((written, read) -> assertThat(Dates.read(written, "d")).hasToString(read));
        for (String bad : List.of("2031-02-30", "2031-13-01", "31/02/2031", "yesterday", "03/04/2031", "31 June 2031", "13/13/2031")) {
            assertThatThrownBy(() -> Dates.read(bad, "d")).as(bad).isInstanceOf(RowRefused.class);
        }
        assertThat(Dates.period("2031-02-01..2031-03", "d")).hasToString("2031-02-01..2031-03");
        assertThatThrownBy(() -> Dates.period("2031-03..2031-02", "d")).isInstanceOf(RowRefused.class);
    }

    @Test
    void roles_are_guessed_by_usual_headings_and_facts_by_their_names() {
        Table table = Table.of(read("Site ID,Name (Khmer),Passport taken,Shoe size,my column\nS1,a,yes,41,b\n"));
        ColumnMap map = ColumnMap.of(TableKind.SITES, table, Map.of("my column", ColumnRole.OPERATOR));
        assertThat(map.columns()).extracting(ColumnMap.Column::role).containsExactly(ColumnRole.SITE_CODE, ColumnRole.OTHER_NAMES,
                ColumnRole.UNKNOWN, ColumnRole.UNKNOWN, ColumnRole.OPERATOR);
        assertThat(map.columns()).extracting(ColumnMap.Column::how).containsExactly(ColumnMap.How.GUESSED, ColumnMap.How.GUESSED,
                ColumnMap.How.GUESSED, ColumnMap.How.KEPT, ColumnMap.How.TOLD);
        assertThatThrownBy(() -> ColumnMap.of(TableKind.SITES, table, Map.of("other", ColumnRole.OPERATOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Transcript read(String text) {
        return readAs(text, "table.csv");
    }

    private static Transcript readAs(String text, String name) {
        try (Extractor extractor = new Extractor()) {
            return extractor.read(text.getBytes(StandardCharsets.UTF_8), FileHint.named(name));
        }
    }
}
