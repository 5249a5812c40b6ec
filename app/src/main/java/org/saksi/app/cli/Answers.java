package org.saksi.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Where a command's answers go; remembers why they could not, which a `PrintStream` forgets.
final class Answers extends FilterOutputStream {

    private @Nullable IOException lost;

    Answers(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            lost = e;
            throw e;
        }
    }

    /// Why an answer was lost; empty when none was.
    Optional<IOException> lost() {
        return Optional.ofNullable(lost);
    }

    /// Whether somebody stopped reading, as `head` does when it has enough: nothing to tell them.
    boolean isLeftUnread() {
        return lost != null && String.valueOf(lost.getMessage()).contains("Broken pipe");
    }
}
