package org.saksi.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.saksi.vault.verify.Failure;
import org.saksi.vault.verify.Verified;

/// What a verification found: as the contract has it, and for people.
final class VerifiedWords {

    private VerifiedWords() {}

    static void print(Verified found, boolean json) {
        if (json) {
            new Output(System.out).line(line(found));
        } else {
            tell(found);
        }
    }

    private static Map<String, Object> line(Verified found) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("checked", found.checked().values().stream().mapToLong(Long::longValue).sum());
        line.put("failures", found.failures().stream().map(VerifiedWords::line).toList());
        line.put("checked_by_kind", found.checked());
        line.put("notes", found.notes());
        return line;
    }

    private static Map<String, Object> line(Failure failure) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", failure.what());
        line.put("where", failure.where());
        line.put("expected", failure.expected());
        line.put("found", failure.found());
        return line;
    }

    private static void tell(Verified found) {
        found.checked().forEach((kind, number) -> System.out.println("checked " + number + " " + kind));
        found.notes().forEach(note -> System.out.println("note: " + note));
        for (Failure failure : found.failures()) {
            System.out.println("WRONG " + failure.what() + " " + Printable.of(failure.where()) + ": expected "
                    + Printable.of(failure.expected()) + ", found "
                    + Printable.of(failure.found()));
        }
        System.out.println(found.passed()
                ? "Everything that was checked is what it was."
                : (found.failures().size() == 1
                        ? "1 thing is not what it was."
                        : found.failures().size() + " things are not what they were."));
    }
}
