package org.saksi.app.web.drawing;

import java.util.ArrayList;
import java.util.List;

import org.saksi.register.origins.OriginRange;

/// How many independent origins stand behind a number: a dot each, a lighter one where it is independent only if nothing connects it to
/// another; the documents that echo them are faint ticks behind.
///
/// @param dots the dots, from left to right; true where independence is sure
/// @param ticks how many ticks are drawn
/// @param more whether there are more origins or echoes than are drawn
public record OriginPicture(List<Boolean> dots, int ticks, boolean more) {

    private static final int MOST_DOTS = 8;
    private static final int MOST_TICKS = 12;
    private static final int DOT_STEP = 15;
    private static final int TICK_STEP = 5;
    private static final int MARGIN = 8;

    public OriginPicture {
        dots = List.copyOf(dots);
    }

    /// The picture of this many origins in this many documents.
    public static OriginPicture of(OriginRange independent, int documents) {
        List<Boolean> dots = new ArrayList<>();
        for (int i = 0; i < Math.min(independent.high(), MOST_DOTS); i++) {
            dots.add(i < independent.low());
        }
        int echoes = Math.max(0, documents - Math.max(1, independent.low()));
        return new OriginPicture(dots, Math.min(echoes, MOST_TICKS), independent.high() > MOST_DOTS || echoes > MOST_TICKS);
    }

    /// Where a dot stands.
    public int dotAt(int index) {
        return MARGIN + index * DOT_STEP;
    }

    /// Where a tick stands.
    public int tickAt(int index) {
        return MARGIN + Math.max(0, dots.size() - 1) * DOT_STEP + 11 + index * TICK_STEP;
    }

    /// The width of the drawing in its own units.
    public int width() {
        return tickAt(ticks) + (more ? DOT_STEP : 0);
    }
}
