package org.saksi.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// Compiles small wrong classes, so that each rule can be seen to fire on them.
final class Seeded {

    private Seeded() {}

    /// Compiles these sources, each beginning with its package line, and imports the classes.
    static JavaClasses classes(String... sources) {
        Path folder = temporary();
        try {
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", folder.resolve("out").toString()));
            for (String source : sources) {
                String name = source.replaceAll("(?s).*?(?:class|record|interface)\\s+(\\w+).*", "$1");
                String dir = source.replaceAll("(?s)package ([\\w.]+);.*", "$1").replace('.', '/');
                Path file = folder.resolve("src").resolve(dir).resolve(name + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source);
                arguments.add(file.toString());
            }
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (status != 0) {
                throw new AssertionError("the seeded violation does not compile");
            }
            return new ClassFileImporter().importPath(folder.resolve("out"));
        } catch (IOException e) {
            throw new AssertionError("cannot write the seeded violation", e);
        } finally {
            remove(folder);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("seeded");
        } catch (IOException e) {
            throw new AssertionError("cannot make a folder for the seeded violation", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> held = Files.walk(folder)) {
            for (Path path : held.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new AssertionError("cannot remove the seeded violation", e);
        }
    }
}
