package org.saksi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// A name that occurs nowhere else in the world. It is put into what must stay sealed, and then looked for in every file and file name of a folder:
/// in UTF-8, UTF-16, small and capital letters, base64 (whatever stands before it), hexadecimal, and as a URL or JSON escapes it. What was compressed is
/// not unpacked.
public final class Canary {

    private static final int CHUNK = 1 << 20;
    private static final int LETTERS = 16;

    private final String name;
    private final Map<String, String> forms = new LinkedHashMap<>();
    private final int longest;

    /// @param name at least eight characters, so that it is found by intent and not by chance
    public Canary(String name) {
        if (name.length() < 8) {
            throw new IllegalArgumentException("a canary has 8 characters or more, but \"" + name + "\" has " + name.length());
        }
        this.name = name;
        encoded("", name);
        encoded(", small letters", name.toLowerCase(Locale.ROOT));
        encoded(", capitals", name.toUpperCase(Locale.ROOT));
        this.longest = forms.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    /// An invented surname of sixteen letters.
    public static Canary seeded(long seed) {
        Random random = new Random(seed);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            String from = i % 2 == 0 ? "bdfgklmnprstvz" : "aeiou";
            name.append(from.charAt(random.nextInt(from.length())));
        }
        return new Canary(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    /// The name itself.
    public String name() {
        return name;
    }

    /// Where it is: every file below a folder, the folder's own file names included. Links are not followed; a file that vanishes meanwhile, or may not be
    /// read, is passed over.
    public List<Sighting> in(Path folder) throws IOException {
        return in(folder, Instant.MIN);
    }

    /// The same, only in files that were changed at or after a moment: for folders that hold much that is older.
    public List<Sighting> in(Path folder, Instant since) throws IOException {
        Watch watch = new Watch(since);
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, watch);
        }
        return List.copyOf(watch.seen);
    }

    /// In which form it is among these bytes; empty text when it is not.
    public String among(byte[] bytes) {
        return formIn(latin(bytes, bytes.length));
    }

    private void encoded(String how, String word) {
        form(word.getBytes(StandardCharsets.UTF_8), "UTF-8" + how);
        form(word.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE" + how);
        form(word.getBytes(StandardCharsets.UTF_16BE), "UTF-16BE" + how);
        form(java.net.URLEncoder.encode(word, StandardCharsets.UTF_8), "escaped for a URL" + how);
        form(escaped(word), "escaped for JSON" + how);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] bytes = word.getBytes(charset);
            form(HexFormat.of().formatHex(bytes), charset + " in hexadecimal" + how);
            form(HexFormat.of().withUpperCase().formatHex(bytes), charset + " in hexadecimal capitals" + how);
            base64(bytes, charset + " in base64" + how);
        }
    }

    /// The characters of base64 that depend on these bytes alone, for each of the three places at which they can begin.
    private void base64(byte[] bytes, String how) {
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            form(Base64.getEncoder().encodeToString(shifted).substring(from, to), how);
            form(Base64.getUrlEncoder().encodeToString(shifted).substring(from, to), how);
        }
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        word.chars().forEach(c -> escaped.append(c < 0x7f ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return escaped.toString();
    }

    private void form(byte[] bytes, String how) {
        form(latin(bytes, bytes.length), how);
    }

    private void form(String bytes, String how) {
        forms.putIfAbsent(bytes, how);
    }

    private String formIn(String bytes) {
        return forms.entrySet().stream().filter(form -> bytes.contains(form.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private String formIn(InputStream in) throws IOException {
        byte[] chunk = new byte[longest + CHUNK];
        int kept = 0;
        for (int read = in.readNBytes(chunk, kept, CHUNK); read > 0; read = in.readNBytes(chunk, kept, CHUNK)) {
            int length = kept + read;
            String form = formIn(latin(chunk, length));
            if (!form.isEmpty()) {
                return form;
            }
            kept = Math.min(longest, length);
            System.arraycopy(chunk, length - kept, chunk, 0, kept);
        }
        return "";
    }

    /// Bytes as a text of one character each, which the platform searches fastest.
    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// Where a canary was seen.
    ///
    /// @param file in which file or folder
    /// @param form in which form; that of the name, or of the content
    public record Sighting(Path file, String form) {}

    /// Walks a folder.
    private final class Watch extends SimpleFileVisitor<Path> {

        private final Instant since;
        private final List<Sighting> seen = new ArrayList<>();

        Watch(Instant since) {
            this.since = since;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            named(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            named(file);
            if (attributes.isRegularFile() && !attributes.lastModifiedTime().toInstant().isBefore(since)) {
                content(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (problem instanceof NoSuchFileException || problem instanceof AccessDeniedException) {
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }

        private void content(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                String form = formIn(in);
                if (!form.isEmpty()) {
                    seen.add(new Sighting(file, form));
                }
            } catch (NoSuchFileException | AccessDeniedException e) {
                visitFileFailed(file, e);
            }
        }

        private void named(Path file) {
            Path last = file.getFileName();
            String form = last == null ? "" : among(last.toString().getBytes(StandardCharsets.UTF_8));
            if (!form.isEmpty()) {
                seen.add(new Sighting(file, "file name, " + form));
            }
        }
    }
}
