package org.saksi.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Intake;

class ShownNameTest {

    @Test
    void a_file_is_called_by_its_own_name_and_no_folder_of_the_machine_is_told() {
        assertThat(shown("/home/sokha/case 7/report.txt")).isEqualTo("report.txt");
        assertThat(shown("C:\\Users\\sokha\\report.txt")).isEqualTo("report.txt");
        assertThat(shown("~/report.txt")).isEqualTo("report.txt");
        assertThat(shown("../../sokha/report.txt")).isEqualTo("sokha/report.txt");
    }

    @Test
    void a_member_of_an_archive_and_a_file_in_a_folder_keep_where_they_lie_in_it() {
        assertThat(shown("/home/sokha/a.zip!/in/b.pdf")).isEqualTo("a.zip!/in/b.pdf");
        assertThat(shown("reports/b.txt")).isEqualTo("reports/b.txt");
        assertThat(shown("report.txt")).isEqualTo("report.txt");
    }

    private static String shown(String path) {
        return ShownName.of(Intake.of(path, "text/plain", Sensitivity.EVIDENCE));
    }
}
