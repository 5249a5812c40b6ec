package org.saksi.app.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Where a passphrase comes from: a file, the environment, or somebody who types it.
final class Passphrases {

    private static final int LONG = 12;
    private static final int VARIED = 5;

    private Passphrases() {}

    /// A passphrase that opens something.
    ///
    /// @param file a file whose first line it is
    /// @param variable the environment variable that may hold it
    static char[] existing(@Nullable Path file, String variable, String prompt) throws IOException {
        return unasked(file, variable).orElseGet(() -> ask(prompt, variable));
    }

    /// A passphrase that does not need to be typed; empty when there is none.
    static Optional<char[]> unasked(@Nullable Path file, String variable) throws IOException {
        if (file != null) {
            return Optional.of(firstLine(file));
        }
        return Optional.ofNullable(System.getenv(variable)).filter(given -> !given.isEmpty()).map(String::toCharArray);
    }

    /// A new passphrase; typed twice when typed. About one that is quickly guessed the person is told, and it is taken: who must keep what is
    /// theirs to judge.
    static char[] fresh(@Nullable Path file, String variable, String prompt) throws IOException {
        char[] chosen = chosen(file, variable, prompt);
        if (isQuicklyGuessed(chosen)) {
            System.err.println(
                    "This passphrase is short enough to be guessed by whoever takes the folder. Five or more words nobody would put together "
                            + "are safer; a person with another passphrase is added by person add.");
        }
        return chosen;
    }

    private static boolean isQuicklyGuessed(char[] passphrase) {
        return passphrase.length < LONG || CharBuffer.wrap(passphrase).chars().distinct().count() < VARIED;
    }

    private static char[] chosen(@Nullable Path file, String variable, String prompt) throws IOException {
        Optional<char[]> given = unasked(file, variable);
        if (given.isPresent()) {
            return given.get();
        }
        char[] first = ask(prompt, variable);
        if (!Arrays.equals(first, ask("The same again: ", variable))) {
            throw new Refusal(Refusal.Status.WRONG_CALL, "The two passphrases differ.", "Nothing was changed.", "Run the command again.");
        }
        return first;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null when output is redirected
    private static char[] ask(String prompt, String variable) {
        Console console = System.console();
        char[] typed = console == null || !console.isTerminal() ? null : console.readPassword("%s", prompt);
        if (typed == null) {
            throw new Refusal(Refusal.Status.WRONG_CALL, "No passphrase was given.", "Nothing was changed.",
                    "Type it at a terminal, or name a file that holds it, or set " + variable + ".");
        }
        return typed;
    }

    private static char[] firstLine(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(Refusal.Status.WRONG_CALL, "No passphrase could be read from " + Printable.of(file.toString()) + ".",
                    "Nothing was opened.", "Name a file in UTF-8 whose first line is the passphrase.");
        }
        return text.lines().findFirst().orElse("").toCharArray();
    }
}
