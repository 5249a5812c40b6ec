package org.saksi.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.reading.Recovery;
import org.saksi.reading.extract.Extractor;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

class DeliveryTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(5, 100, 4 << 20, 2);

    @TempDir
    Path temp;

    private final Extractor extractor = new Extractor();
    private final List<Taken> told = new ArrayList<>();
    private Casebook casebook;
    private Reader ana;

    @BeforeEach
    void open() throws IOException {
        Surroundings surroundings = new Surroundings(InstantSource.system(), new SecureRandom(), new PassphraseCost(64, 1, 1), "test");
        casebook = Vault.create(temp.resolve("casebook"), new UserId("ana"), "words".toCharArray(), surroundings).casebook();
        ana = casebook.reader(Purpose.INVESTIGATION);
    }

    @AfterEach
    void close() throws IOException {
        casebook.close();
        extractor.close();
    }

    private List<Taken> deliver(ArchiveLimits limits, Sidecar sidecar, Path... paths) throws IOException {
        told.clear();
        Delivery.Listing listing = new Delivery.Listing(sidecar, Provenance.in(Sensitivity.EVIDENCE), limits, 6);
        try (Delivery delivery = new Delivery(casebook, ana, listing, extractor, told::add)) {
            delivery.deliver(List.of(paths));
        }
        return told;
    }

    private Path zip(String name, Map<String, byte[]> members) throws IOException {
        return Files.write(temp.resolve(name), zipped(members));
    }

    private static byte[] zipped(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String words) {
        return words.getBytes(UTF_8);
    }

    @Test
    void outcomes_are_told_in_order_of_the_paths_and_the_same_bytes_are_one_exhibit() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("files/inner"));
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve("%02d.txt".formatted(i)), "Text " + i / 2 + ", of 9 people.");
        }
        List<Taken> taken = deliver(ArchiveLimits.usual(), Sidecar.none(), temp.resolve("files"));
        assertThat(taken).hasSize(60).extracting(Taken::path).isSorted();
        assertThat(casebook.exhibits(ana)).hasSize(30);
        assertThat(taken).filteredOn(t -> t.outcome() == Taken.Outcome.ADDED).hasSize(30);
        assertThat(taken).allSatisfy(t -> {
            assertThat(t.recovery().orElseThrow().state()).isEqualTo(Recovery.State.COMPLETE);
            assertThat(casebook.derived(ana, t.held().orElseThrow().exhibit(), Intaking.TRANSCRIPT)).isPresent();
        });
    }

    @Test
    void bytes_that_are_held_in_another_compartment_stay_there_and_the_outcome_says_so() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "Nine people.");
        assertThat(deliver(ArchiveLimits.usual(), Sidecar.none(), file)).extracting(Taken::reason).containsExactly("");
        assertThat(deliver(ArchiveLimits.usual(), Sidecar.none(), file)).extracting(Taken::reason).containsExactly("");
        told.clear();
        Delivery.Listing listing = new Delivery.Listing(Sidecar.none(), Provenance.in(Sensitivity.SURVIVOR), ArchiveLimits.usual(), 1);
        try (Delivery delivery = new Delivery(casebook, ana, listing, extractor, told::add)) {
            delivery.deliver(List.of(file));
        }
        assertThat(told).extracting(Taken::reason).containsExactly("it is held in the compartment evidence and stays there");
        assertThat(casebook.exhibits(ana)).hasSize(1);
    }

    @Test
    void an_intake_record_keeps_no_folder_of_the_machine() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("files/inner"));
        Files.writeString(folder.resolve("a.txt"), "Nine people.");
        Path alone = Files.writeString(temp.resolve("b.txt"), "Ten people.");
        Path zip = zip("c.zip", Map.of("in/d.txt", text("Eleven people.")));
        List<Taken> taken = deliver(ArchiveLimits.usual(), Sidecar.none(), temp.resolve("files"), alone, zip);
        assertThat(taken).extracting(Taken::path).allMatch(path -> path.startsWith(temp.toString()));
        assertThat(casebook.exhibits(ana)).extracting(e -> e.intake().path()).containsExactlyInAnyOrder("files/inner/a.txt", "b.txt",
                "c.zip",
                "c.zip!/in/d.txt");
    }

    @Test
    void the_table_beside_the_files_says_where_each_comes_from_and_which_rows_belong_to_none() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("files"));
        Files.writeString(folder.resolve("a.txt"), "Nine people.");
        Files.writeString(folder.resolve("b.txt"), "Ten people.");
        Path csv = Files.writeString(temp.resolve("s.csv"),
                "path,compartment,obtained_from,published_on,shelf\na.txt,survivor,\"a clerk, retired\",2031-06,7\ngone.txt,,,,\n");
        Sidecar sidecar = Sidecar.read(csv);
        deliver(ArchiveLimits.usual(), sidecar, folder);
        assertThat(sidecar.unused()).containsExactly("gone.txt");
        Map<String, Exhibit> byName = new LinkedHashMap<>();
        casebook.exhibits(ana).forEach(e -> byName.put(Path.of(e.intake().path()).getFileName().toString(), e));
        assertThat(byName.get("a.txt").intake()).satisfies(intake -> {
            assertThat(intake.compartment()).isEqualTo(Sensitivity.SURVIVOR);
            assertThat(intake.obtainedFrom()).contains("a clerk, retired");
            assertThat(intake.publishedOn().orElseThrow()).hasToString("2031-06");
            assertThat(intake.note()).contains("shelf: 7");
        });
        assertThat(byName.get("b.txt").intake().compartment()).isEqualTo(Sensitivity.EVIDENCE);
        Path wrong = Files.writeString(temp.resolve("w.csv"), "path,compartment\na.txt,secret\n");
        assertThatThrownBy(() -> Sidecar.read(wrong)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 2");
    }

    @Test
    void an_archive_is_an_exhibit_and_so_is_each_of_its_members_which_name_it() throws IOException {
        Map<String, byte[]> inner = Map.of("deep.txt", text("Deep."));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("one.txt", text("One."));
        members.put("in.zip", zipped(inner));
        List<Taken> taken = deliver(SMALL, Sidecar.none(), zip("a.zip", members));
        assertThat(taken).extracting(t -> temp.relativize(Path.of(t.path())).toString()).containsExactlyInAnyOrder("a.zip",
                "a.zip!/one.txt", "a.zip!/in.zip",
                "a.zip!/in.zip!/deep.txt");
        Taken outer = taken.stream().filter(t -> t.path().endsWith("a.zip")).findFirst().orElseThrow();
        assertThat(outer.recovery().orElseThrow().state()).isEqualTo(Recovery.State.COMPLETE);
        Taken one = taken.stream().filter(t -> t.path().endsWith("one.txt")).findFirst().orElseThrow();
        assertThat(one.parent()).contains(outer.held().orElseThrow().exhibit());
        assertThat(casebook.exhibit(ana, one.held().orElseThrow().exhibit()).orElseThrow().intake().parent()).isEqualTo(one.parent());
    }

    @Test
    void a_bomb_an_archive_of_too_many_and_a_cut_one_stop_and_say_how_many_members_came_in() throws IOException {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("small.txt", text("Small."));
        bomb.put("large.txt", new byte[6 << 20]);
        assertLessened(deliver(SMALL, Sidecar.none(), zip("bomb.zip", bomb)), "bomb.zip", "zip bomb", 2, 1);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            many.put(i + ".txt", text("Member " + i));
        }
        Path whole = zip("many.zip", many);
        assertLessened(deliver(SMALL, Sidecar.none(), whole), "many.zip", "more than 5 members", 9, 5);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(temp.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 3));
        Taken taken = deliver(ArchiveLimits.usual(), Sidecar.none(), cut).stream().filter(t -> t.path().endsWith("cut.zip")).findFirst()
                .orElseThrow();
        assertThat(taken.recovery().orElseThrow().state()).isNotEqualTo(Recovery.State.COMPLETE);
        assertThat(taken.reason()).isNotBlank();
    }

    private static void assertLessened(List<Taken> taken, String name, String reason, long expected, long emitted) {
        Taken archive = taken.stream().filter(t -> t.path().endsWith(name)).findFirst().orElseThrow();
        Recovery recovery = archive.recovery().orElseThrow();
        assertThat(recovery.state()).isEqualTo(Recovery.State.PARTIAL);
        assertThat(recovery.expected()).isEqualTo(expected);
        assertThat(recovery.emitted()).isEqualTo(emitted);
        assertThat(archive.reason()).contains(reason);
        assertThat(archive.outcome()).isEqualTo(Taken.Outcome.ADDED);
    }

    @Test
    void a_file_whose_reading_fails_half_way_is_refused_and_leaves_nothing() throws IOException {
        InputStream failing = new InputStream() {
            private int left = 1 << 19;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the medium gave up");
                }
                return 'a';
            }
        };
        Intaking intaking = new Intaking(casebook, ana, extractor);
        Taken taken = intaking.take(new HandedOver("x.txt", "x.txt", Optional.empty(), Provenance.in(Sensitivity.EVIDENCE), () -> failing));
        assertThat(taken.outcome()).isEqualTo(Taken.Outcome.REFUSED);
        assertThat(taken.reason()).contains("the medium gave up");
        assertThat(casebook.exhibits(ana)).isEmpty();
        assertThat(temp.resolve("casebook/exhibits")).isEmptyDirectory();
        Taken sound = intaking.take(new HandedOver("y.txt", "y.txt", Optional.empty(), Provenance.in(Sensitivity.EVIDENCE),
                () -> new ByteArrayInputStream(text("Ten."))));
        assertThat(sound.outcome()).isEqualTo(Taken.Outcome.ADDED);
    }

    @Test
    void a_casebook_is_not_taken_into_a_casebook() throws IOException {
        List<Taken> taken = deliver(ArchiveLimits.usual(), Sidecar.none(), temp.resolve("casebook"));
        assertThat(taken).singleElement().satisfies(t -> assertThat(t.reason()).contains("it is a casebook"));
    }
}
