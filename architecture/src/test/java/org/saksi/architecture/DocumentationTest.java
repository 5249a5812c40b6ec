package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.app.cli.SaksiCommand;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;

import picocli.CommandLine.Model.CommandSpec;

/// Whatever can be called, set or met stands in the docs: commands, options, routes, settings, error codes; and no link leads nowhere.
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final List<String> MAPPINGS = List.of("RequestMapping", "GetMapping", "PostMapping", "PutMapping", "DeleteMapping");

    @Test
    void every_command_and_option_is_documented() throws IOException {
        String docs = read("docs/commands.md");
        List<String> missing = new ArrayList<>();
        commands(SaksiCommand.description(), "", docs, missing);
        assertThat(missing).as("missing in docs/commands.md").isEmpty();
    }

    @Test
    void every_route_is_documented() throws IOException {
        String docs = read("docs/routes.md");
        List<String> routes = routes();
        assertThat(routes).as("routes of the web").isNotEmpty();
        assertThat(routes.stream().filter(r -> !docs.contains("`" + r + "`")).toList()).as("missing in docs/routes.md").isEmpty();
    }

    @Test
    void every_error_code_is_documented() throws IOException {
        String docs = read("docs/errors.md");
        List<String> codes = House.classes().stream().filter(JavaClass::isEnum)
                .filter(c -> c.getSimpleName().equals("Code") || c.getSimpleName().endsWith("Code"))
                .flatMap(c -> c.getEnumConstants().stream()).map(JavaEnumConstant::name).distinct().toList();
        assertThat(codes).isNotEmpty();
        assertThat(codes.stream().filter(c -> !docs.contains("`" + c + "`")).toList()).as("missing in docs/errors.md").isEmpty();
    }

    @Test
    void every_setting_is_documented() throws IOException {
        String docs = read("docs/settings.md");
        Pattern setting = Pattern.compile("\"(saksi\\.[a-z.-]+|SAKSI_[A-Z_]+)\"");
        List<String> missing = new ArrayList<>();
        for (String room : House.rooms()) {
            try (Stream<Path> files = Files.walk(House.folder().resolve(room).resolve("src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher m = setting.matcher(Files.readString(file));
                    while (m.find()) {
                        if (!docs.contains("`" + m.group(1) + "`")) {
                            missing.add(m.group(1));
                        }
                    }
                }
            }
        }
        assertThat(missing).as("missing in docs/settings.md").isEmpty();
    }

    @Test
    void no_link_of_the_docs_leads_nowhere() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(House.folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md") && !f.toString().contains("/target/")).toList()) {
                Matcher link = LINK.matcher(Files.readString(file));
                while (link.find()) {
                    String target = link.group(1);
                    if (!target.contains("://") && !target.startsWith("mailto:")
                            && !Files.exists(file.resolveSibling(target).normalize())) {
                        broken.add(House.folder().relativize(file) + " → " + target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void commands(CommandSpec spec, String path, String docs, List<String> missing) {
        spec.subcommands().forEach((name, sub) -> {
            String full = (path + " " + name).trim();
            if (!docs.contains("## `" + full + "`")) {
                missing.add(full);
            } else {
                String chapter = chapter(docs, full);
                sub.getCommandSpec().options().stream().filter(o -> !o.inherited() && !o.usageHelp() && !o.versionHelp())
                        .map(o -> o.longestName()).filter(o -> !chapter.contains(o)).forEach(o -> missing.add(full + " " + o));
            }
            commands(sub.getCommandSpec(), full, docs, missing);
        });
    }

    private static String chapter(String docs, String command) {
        int from = docs.indexOf("## `" + command + "`");
        int to = docs.indexOf("\n## ", from + 1);
        return docs.substring(from, to < 0 ? docs.length() : to);
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        for (JavaClass type : House.classes()) {
            if (type.getPackageName().startsWith("org.saksi.app.web")) {
                for (JavaMethod method : type.getMethods()) {
                    method.getAnnotations().stream().filter(a -> MAPPINGS.contains(a.getRawType().getSimpleName()))
                            .forEach(a -> routes.addAll(paths(a.getProperties().get("value"), a.getProperties().get("path"))));
                }
            }
        }
        return routes.stream().distinct().sorted().toList();
    }

    private static List<String> paths(Object... properties) {
        return Arrays.stream(properties).filter(String[].class::isInstance).flatMap(p -> Arrays.stream((String[]) p)).toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(House.folder().resolve(file));
    }
}
