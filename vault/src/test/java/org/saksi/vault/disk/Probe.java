package org.saksi.vault.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Another process that tries to take hold of a casebook, says `taken` or who holds it, and ends.
final class Probe {

    private Probe() {}

    static String of(Path file) throws IOException {
        String launcher = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(launcher, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Probe.class.getName(), file.toString())).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        var taken = HolderLock.take(file, "the other process");
        System.out.println(taken.isPresent() ? "taken" : HolderLock.holder(file));
        if (taken.isPresent()) {
            taken.get().close();
        }
    }
}
