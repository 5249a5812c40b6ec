package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Small texts of an invented country, all different, the same for the same seed.
final class InventedFiles {

    private static final String[] WORDS = ("Maravia Selm river compound warehouse officials said people were held moved police visited after requests from families"
            + " asked help writing thousand again north bridge harbour letter ministry spokesman counted").split(" ");

    private InventedFiles() {}

    static Path make(Path folder, int files, long seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < files; i++) {
            StringBuilder text = new StringBuilder("Text ").append(i).append(' ').append(random.nextLong()).append(". ");
            for (int word = 0; word < 30 + random.nextInt(120); word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? ". " : " ");
            }
            Files.writeString(folder.resolve("%04d.txt".formatted(i)), text.append(random.nextInt(900)).append(" people.\n"));
        }
        return folder;
    }
}
