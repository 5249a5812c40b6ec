package org.saksi.vault.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import org.saksi.terms.Sha256;

/// One file of a casebook.
///
/// @param path below the casebook's folder, with `/`
/// @param bytes its length
/// @param sha256 its digest
public record ListedFile(String path, long bytes, Sha256 sha256) {

    private static final int CHUNK = 1 << 16;

    public ListedFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\n") || path.contains("..") || bytes < 0) {
            throw new IllegalArgumentException("not a file of a casebook: \"" + path + "\", " + bytes + " bytes");
        }
    }

    /// A file as it is now.
    public static ListedFile of(Path root, Path file) throws IOException {
        MessageDigest digester = Sha256.digester();
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digester.update(chunk, 0, read);
                length += read;
            }
        }
        return new ListedFile(name(root, file), length, Sha256.ofDigest(digester.digest()));
    }

    /// The path of a file below the casebook's folder.
    public static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /// `sha256 bytes path`.
    String line() {
        return sha256 + " " + bytes + " " + path + "\n";
    }

    static ListedFile parse(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a line of the manifest is \"sha256 bytes path\"");
        }
        return new ListedFile(parts[2], Long.parseLong(parts[1]), new Sha256(parts[0]));
    }
}
