package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where answers go: never over what was read, never into nothing unsaid.
class OutputsTest {

    private static final String LIST = "unique_id,given_name,surname\n1,Dara,Sok\n2,Vuth,Chan\n";

    @TempDir
    private Path home;

    @BeforeEach
    void lists() throws IOException {
        Files.writeString(home.resolve("list.csv"), LIST);
        Files.createSymbolicLink(home.resolve("link.csv"), home.resolve("list.csv"));
        Files.writeString(home.resolve("pairs.csv"), "name1,name2\nDara Sok,Sok Dara\n");
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    @Test
    void a_list_is_not_written_over_by_what_is_made_of_it() throws IOException {
        for (String out : new String[]{"list.csv", "link.csv", "../" + home.getFileName() + "/list.csv"}) {
            Called called = Called.with("link", path("list.csv"), "--out", path(out));
            assertThat(called.status()).as(out).isEqualTo(2);
            assertThat(called.err()).contains("both what is read and what would be written").contains("Nothing was written.");
            assertThat(Files.readString(home.resolve("list.csv"))).isEqualTo(LIST);
        }
        assertThat(Called.with("names", path("pairs.csv"), "--out", path("pairs.csv")).status()).isEqualTo(2);
        assertThat(Called.with("link", path("list.csv"), "--out", path("o.csv"), "--pairs", path("o.csv")).status()).isEqualTo(2);
        assertThat(home.resolve("o.csv")).doesNotExist();
    }

    private static Called into(String trouble) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            int status = SaksiCommand.run(full, new PrintStream(said, true, StandardCharsets.UTF_8), "names", "--help");
            return new Called(status, "", said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void an_answer_that_cannot_be_written_ends_with_4_and_says_why() {
        Called called = into("No space left on device");
        assertThat(called.status()).isEqualTo(4);
        assertThat(called.err()).contains("could not be written where it was to go: No space left on device.");
    }

    @Test
    void who_stops_reading_is_told_nothing() {
        Called called = into("Broken pipe");
        assertThat(called.status()).isEqualTo(4);
        assertThat(called.err()).isEmpty();
    }
}
