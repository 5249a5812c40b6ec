package org.saksi.app.cli;

import java.io.Console;

import org.jspecify.annotations.Nullable;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A progress bar on standard error while work is long and a person is watching; nothing otherwise.
final class ProgressLine implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static ProgressLine start() {
        return start("estimate");
    }

    @SuppressWarnings("SystemConsoleNull") // it is null when output is redirected
    static ProgressLine start(String task) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return new ProgressLine(null);
        }
        return new ProgressLine(new ProgressBarBuilder().setTaskName(task).setStyle(ProgressBarStyle.ASCII).setInitialMax(1)
                .setUpdateIntervalMillis(200).build());
    }

    void at(String work, int done, int all) {
        if (bar != null) {
            synchronized (bar) {
                bar.setExtraMessage(work);
                bar.maxHint(all);
                bar.stepTo(done);
            }
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
