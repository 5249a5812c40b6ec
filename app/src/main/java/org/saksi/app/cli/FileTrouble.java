package org.saksi.app.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What a person is told when a file is not there, may not be touched, or finds no room.
final class FileTrouble {

    private FileTrouble() {}

    static Refusal of(FileSystemException problem) {
        String file = Printable.of(Optional.ofNullable(problem.getFile()).orElse("a file"));
        if (problem instanceof NoSuchFileException) {
            return new Refusal(Refusal.Status.FOUND_WRONG, "There is no file " + file + ".", "Nothing was changed.", "Check the path.");
        }
        if (problem instanceof AccessDeniedException) {
            return new Refusal(Refusal.Status.REFUSED, "The system does not let you use " + file + ".",
                    "What was acknowledged before is kept.", "Check whose it is and what its permissions are.");
        }
        String reason = Optional.ofNullable(problem.getReason()).orElse(problem.getClass().getSimpleName());
        return new Refusal(Refusal.Status.DAMAGE, "The disk refused " + file + ": " + reason + ".", "What was acknowledged before is kept.",
                "Make room or mend what it says, then run the command again.");
    }
}
