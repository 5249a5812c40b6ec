package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Keeps what a command writes apart from what it reads.
final class Outputs {

    private Outputs() {}

    /// Refuses outputs that are an input, or one another, by whatever path or link.
    ///
    /// @param read files the command reads; null for those not given
    /// @param written files it would write; null for those not given
    /// @throws Refusal when one would be written over, before anything is
    static void requireApart(List<? extends @Nullable Path> read, List<? extends @Nullable Path> written) throws IOException {
        List<Path> taken = new ArrayList<>();
        for (Path path : read) {
            if (path != null) {
                taken.add(path);
            }
        }
        int inputs = taken.size();
        for (Path path : written) {
            if (path == null) {
                continue;
            }
            for (int i = 0; i < taken.size(); i++) {
                if (isSame(path, taken.get(i))) {
                    throw new Refusal(Refusal.Status.WRONG_CALL,
                            Printable.of(path.toString())
                                    + (i < inputs ? " is both what is read and what would be written." : " would be written twice."),
                            "Nothing was written.", "Name another file for the result.");
                }
            }
            taken.add(path);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isRegularFile(one) && Files.isSameFile(one, other);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
