package org.saksi.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.terms.Sensitivity;

/// A table beside the files: what it says counts, and what it nearly says is asked about, for a slip would leave a file less protected.
class SidecarTest {

    @TempDir
    private Path home;

    private Sidecar sidecar(String table) throws IOException {
        return Sidecar.read(Files.writeString(home.resolve("sidecar.csv"), table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compartement", "compartmnt", "Compartments", "comparment"})
    void a_heading_that_is_nearly_a_known_one_is_asked_about(String heading) {
        assertThatIllegalArgumentException().isThrownBy(() -> sidecar("path," + heading + "\na.txt,survivor\n"))
                .withMessageContaining("is \"compartment\" meant");
    }

    @Test
    void other_columns_are_kept_in_the_note() throws IOException {
        Provenance said = sidecar("path,compartment,date,colour\na.txt,survivor,May,red\n").of("a.txt", "a.txt",
                Provenance.in(Sensitivity.EVIDENCE));
        assertThat(said.compartment()).isEqualTo(Sensitivity.SURVIVOR);
        assertThat(said.note()).contains("date: May; colour: red");
    }

    @Test
    void a_file_named_twice_is_asked_about() {
        assertThatIllegalArgumentException().isThrownBy(() -> sidecar("path,compartment\na.txt,survivor\n./a.txt,public\n"))
                .withMessageContaining("line 3").withMessageContaining("a second time");
    }

    @Test
    void a_compartment_that_is_none_is_named_with_those_there_are() {
        assertThatIllegalArgumentException().isThrownBy(() -> sidecar("path,compartment\na.txt,secret\n")).withMessageContaining("line 2")
                .withMessageContaining("survivor");
    }
}
