package org.saksi.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.opentest4j.TestAbortedException;

/// Finds the evaluation data beside the repository.
public final class SharedData {

    private static final String LANDMARK = "reading/README.md";

    private SharedData() {}

    /// The folder named by the system property `saksi.shared`, or a folder `shared` beside an ancestor of the working directory.
    public static Optional<Path> folder() {
        String named = System.getProperty("saksi.shared");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(SharedData::isIt);
        }
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            Path candidate = here.resolve("shared");
            if (isIt(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// One file or folder of the evaluation data; skips the calling test when it is not there.
    ///
    /// @param relative its path within the folder
    /// @param wouldProve what the calling test proves with it, a sentence
    /// @throws TestAbortedException when it is not there, after printing what was not proven
    public static Path require(String relative, String wouldProve) {
        Optional<Path> found = folder().map(f -> f.resolve(relative)).filter(Files::exists);
        if (found.isEmpty()) {
            String words = "NOT PROVEN (no evaluation data beside the repository): " + wouldProve;
            System.out.println(words);
            throw new TestAbortedException(words);
        }
        return found.get();
    }

    private static boolean isIt(Path folder) {
        return Files.exists(folder.resolve(LANDMARK));
    }
}
