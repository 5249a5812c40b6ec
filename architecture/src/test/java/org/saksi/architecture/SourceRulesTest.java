package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// Rules that only the source text can show: everything public is documented, files and methods stay small, every package has its chapter.
class SourceRulesTest {

    private static final String RATCHET = "architecture/src/test/resources/longer-than-allowed.txt";

    @Test
    void public_types_and_methods_are_documented() {
        assertThat(findings("undocumented")).as("public, and without a doc comment").isEmpty();
    }

    @Test
    void the_documentation_rule_fires() {
        assertThat(Sources.findings("A.java", "package a; public class A { public int b() { return 1; } }"))
                .extracting(Sources.Finding::rule)
                .containsExactly("undocumented", "undocumented");
        assertThat(Sources.findings("A.java", "package a; /// What.\npublic class A { /// B.\npublic int b() { return 1; } }")).isEmpty();
    }

    @Test
    void methods_files_and_parameter_lists_stay_small_or_stand_on_a_list_that_only_shrinks() throws IOException {
        List<String> long_ones = findings("long-method", "long-file", "many-parameters");
        Set<String> listed = new HashSet<>(
                Files.readAllLines(House.folder().resolve(RATCHET)).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
        List<String> fresh = long_ones.stream().filter(f -> !listed.contains(f)).toList();
        assertThat(fresh).as("longer than allowed and not on %s", RATCHET).isEmpty();
        Set<String> stale = new HashSet<>(listed);
        long_ones.forEach(stale::remove);
        assertThat(stale).as("on %s and no longer too long: take them off", RATCHET).isEmpty();
    }

    @Test
    void the_size_rule_fires() {
        String body = "int x = 0;\n".repeat(41);
        assertThat(Sources.findings("A.java", "package a; class A { void b() {\n" + body + "} }")).extracting(Sources.Finding::rule)
                .containsExactly("long-method");
        assertThat(Sources.findings("A.java", "package a; class A { void b(int c, int d, int e, int f, int g, int h) { } }"))
                .extracting(Sources.Finding::rule).containsExactly("many-parameters");
        assertThat(Sources.findings("A.java", "package a; class A { }\n" + "// line\n".repeat(400))).extracting(Sources.Finding::rule)
                .containsExactly("long-file");
    }

    @Test
    void every_package_has_its_chapter() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : sources()) {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                without.add(House.folder().relativize(file.getParent()).toString());
            }
        }
        assertThat(without.stream().distinct().toList()).isEmpty();
    }

    private static List<String> findings(String... rules) {
        return Read.FINDINGS.stream().filter(f -> List.of(rules).contains(f.rule())).map(Sources.Finding::toString).toList();
    }

    /// All sources, read and parsed once.
    private static final class Read {

        static final List<Sources.Finding> FINDINGS = read();

        private static List<Sources.Finding> read() {
            try {
                Map<String, String> sources = new LinkedHashMap<>();
                for (Path file : sources()) {
                    sources.put(House.folder().relativize(file).toString(), Files.readString(file));
                }
                return Sources.findings(sources);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String room : House.rooms()) {
            try (Stream<Path> files = Files.walk(House.folder().resolve(room).resolve("src/main/java"))) {
                files.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
            }
        }
        assertThat(all).as("sources of the rooms").hasSizeGreaterThan(50);
        return all;
    }
}
