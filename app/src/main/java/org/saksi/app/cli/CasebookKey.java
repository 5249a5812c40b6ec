package org.saksi.app.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.app.cli.Refusal.Status;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;

import picocli.CommandLine.Option;

/// How a person opens a casebook on the command line: which key slot, and where the passphrase comes from. Shared by all commands that open one.
final class CasebookKey {

    private static final String VARIABLE = "SAKSI_PASSPHRASE";

    @Option(names = "--as", paramLabel = "PERSON", description = "the key slot; without it the only one there is")
    private @Nullable String person;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "the passphrase is the first line of this file")
    private @Nullable Path file;

    /// The surroundings of a command: the machine's clock and chance, and what this process is called.
    static Surroundings surroundings() {
        return Surroundings.of(InstantSource.system(), new SecureRandom(), "saksi, process " + ProcessHandle.current().pid());
    }

    /// Opens a casebook.
    Casebook open(Path folder) throws IOException {
        UserId who = person(folder);
        char[] passphrase = passphrase("Passphrase of " + who + ": ");
        try {
            return Vault.open(folder, who, passphrase, surroundings());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// Whose slot is meant: the one named, or the only one there is.
    UserId person(Path folder) throws IOException {
        if (person != null) {
            return new UserId(person);
        }
        List<UserId> persons = Vault.persons(folder);
        if (persons.size() == 1) {
            return persons.get(0);
        }
        throw new Refusal(Status.WRONG_CALL,
                "The casebook has key slots for " + String.join(", ", persons.stream().map(UserId::value).toList()) + ".",
                "Nothing was opened.", "Say with --as PERSON whose passphrase you give.");
    }

    /// Who founds a casebook: the person named, or the one signed in on this machine.
    UserId founder() {
        String name = person != null ? person : System.getProperty("user.name", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-");
        return new UserId(name.isEmpty() ? "founder" : name);
    }

    /// The passphrase, from the file, the environment, or a prompt.
    char[] passphrase(String prompt) throws IOException {
        if (file != null) {
            return firstLine(file);
        }
        String given = System.getenv(VARIABLE);
        return given != null ? given.toCharArray() : asked(prompt);
    }

    /// A new passphrase for somebody else: from this file, or asked twice.
    static char[] fresh(@Nullable Path file, String prompt) throws IOException {
        if (file != null) {
            return firstLine(file);
        }
        char[] first = asked(prompt);
        char[] again = asked("Once more: ");
        boolean same = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        if (!same) {
            throw new Refusal(Status.WRONG_CALL, "The two passphrases differ.", "Nothing was changed.", "Run the command again.");
        }
        return first;
    }

    /// A new passphrase for the founder: from the file or the environment, or asked twice.
    char[] founding() throws IOException {
        return file != null || System.getenv(VARIABLE) != null
                ? passphrase("")
                : fresh(null, "A new passphrase (at least 12 characters): ");
    }

    private static char[] asked(String prompt) {
        Console console = Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .orElseThrow(() -> new Refusal(Status.WRONG_CALL, "A passphrase is needed and there is no terminal to ask for it.",
                        "Nothing was opened.", "Give it with --passphrase-file or in " + VARIABLE + "."));
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? new char[0] : typed;
    }

    private static char[] firstLine(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer all = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < all.length() && all.get(end) != '\n' && all.get(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        all.get(line);
        return line;
    }
}
