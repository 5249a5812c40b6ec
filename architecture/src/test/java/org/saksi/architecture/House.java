package org.saksi.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The plan of the house: which rooms there are, and which rooms each may import.
final class House {

    static final String ROOT = "org.saksi.";

    /// Room to the rooms upstream of it. `app` knows everybody, nobody knows `app`.
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(Map.entry("terms", Set.of()), Map.entry("vault", Set.of("terms")),
            Map.entry("reading", Set.of("terms", "vault")), Map.entry("ledger", Set.of("terms", "vault", "reading")),
            Map.entry("matching", Set.of("terms")), Map.entry("register", Set.of("terms", "reading", "ledger", "matching")),
            Map.entry("assessment", Set.of("terms", "reading", "ledger", "register")), Map.entry("estimate", Set.of("terms")),
            Map.entry("release", Set.of("terms", "vault", "ledger", "register", "assessment", "estimate")),
            Map.entry("assist", Set.of("terms", "vault", "ledger", "register")),
            Map.entry("app",
                    Set.of("terms", "vault", "reading", "ledger", "matching", "register", "assessment", "estimate", "release", "assist")));

    /// Rooms that know nothing but the words of the house and the JDK, so that they run on clusters.
    static final Set<String> PURE = Set.of("terms", "matching", "estimate");

    private House() {}

    static List<String> rooms() {
        return MAY_IMPORT.keySet().stream().sorted().toList();
    }

    /// All compiled classes of all rooms.
    static JavaClasses classes() {
        return Loaded.CLASSES;
    }

    /// The root folder of the repository.
    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("architecture/pom.xml"))) {
            here = here.getParent();
        }
        return here;
    }

    /// The room of a package; empty when it belongs to none.
    static String roomOf(String packageName) {
        if (!(packageName + ".").startsWith(ROOT)) {
            return "";
        }
        String rest = packageName.substring(ROOT.length() - 1);
        String[] parts = rest.split("\\.");
        return parts.length > 1 && MAY_IMPORT.containsKey(parts[1]) ? parts[1] : "";
    }

    private static final class Loaded {
        static final JavaClasses CLASSES = new ClassFileImporter().importPaths(
                rooms().stream().map(room -> folder().resolve(room).resolve("target/classes")).filter(Files::exists).toList());
    }
}
