package org.saksi.app.cli;

import java.io.Console;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.matching.Progress;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows on standard error how far a linkage is: a bar on a terminal, nothing elsewhere.
final class LinkProgress implements Progress, AutoCloseable {

    private static final int STAGES = 8;

    private @Nullable ProgressBar bar;

    private LinkProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static LinkProgress start(boolean quiet) {
        boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        if (quiet || !terminal) {
            return new LinkProgress(null);
        }
        return new LinkProgress(
                new ProgressBarBuilder().setTaskName("link").setInitialMax(STAGES).setStyle(ProgressBarStyle.ASCII).build());
    }

    @Override
    public void begins(String stage) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(stage);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
