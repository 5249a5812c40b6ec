package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.testing.Canary;

/// A name that was handed to Saksi is in no file of the casebook, the temp folder, the home and working folder, nor among what the platform keeps about
/// running programs, when the process is killed in the middle of its work.
class CanaryAfterKillTest {

    private static final int FILES = 40;

    @TempDir
    Path temp;

    @Test
    void a_name_in_texts_file_names_and_intake_is_nowhere_after_a_kill_in_the_middle_of_add() throws Exception {
        Canary canary = Canary.seeded(20_311_124);
        Path room = temp.resolve("room");
        SaksiProcess saksi = SaksiProcess.in(room);
        Path casebook = room.resolve("home/casebook");
        assertThat(saksi.run("init", casebook.toString(), "--json").status()).isZero();
        Path files = files(canary);
        Path sidecar = Files.writeString(temp.resolve("sidecar.csv"),
                "path,captured_by,remark\n0001.txt," + canary.name() + ",seen by " + canary.name() + "\n");
        assertThat(canary.in(files)).as("the canary can be seen where it is").hasSizeGreaterThan(FILES);
        Instant begun = Instant.now();
        for (int lines : new int[]{0, FILES / 2}) {
            Process process = saksi.start("add", casebook.toString(), files.toString(), "--json", "--obtained-from", canary.name(),
                    "--note",
                    "told by " + canary.name(), "--source-url", "https://example.org/" + canary.name(), "--outlet", canary.name(),
                    "--sidecar",
                    sidecar.toString());
            try (BufferedReader out = SaksiProcess.reader(process)) {
                for (int told = 0; told <= lines; told++) {
                    assertThat(out.readLine()).as("line %d", told).isNotNull();
                }
                assertThat(canary.in(room)).as("while it works").isEmpty();
                SaksiProcess.kill(process);
            }
            assertThat(canary.in(room)).as("after a kill at line %d", lines).isEmpty();
            assertThat(canary.in(Path.of("/tmp/hsperfdata_" + System.getProperty("user.name")), begun)).isEmpty();
        }
        assertThat(saksi.run("verify", casebook.toString()).status()).isZero();
        assertThat(canary.in(room)).as("after verify").isEmpty();
        assertThat(Files.readString(launcher())).contains("-XX:-UsePerfData").contains("-XX:-HeapDumpOnOutOfMemoryError");
    }

    /// Texts, pages and documents that are read at home and in the child, some of them named after the canary.
    private Path files(Canary canary) throws IOException {
        Path folder = InventedFiles.make(temp.resolve("files"), FILES, 3);
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("%04d.txt".formatted(i));
            String text = Files.readString(file) + canary.name() + " was seen there.\n";
            switch (i % 4) {
                case 0 -> Files.writeString(file, text);
                case 1 -> Files.writeString(folder.resolve(i + " " + canary.name() + ".txt"), text);
                case 2 -> Files.writeString(folder.resolve(i + ".html"),
                        "<html><head><title>" + canary.name() + "</title></head><body><p>" + text + "</p></body></html>");
                case 3 -> docx(folder.resolve(i + canary.name() + ".docx"), text);
                default -> throw new IllegalStateException();
            }
        }
        return folder;
    }

    static void docx(Path file, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + text
                    + "</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Path launcher() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(here.resolve("saksi"))) {
            here = here.getParent();
        }
        return here.resolve("saksi");
    }
}
