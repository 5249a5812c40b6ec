package org.saksi.app.tables;

import java.util.Map;
import java.util.Optional;

import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Topic;
import org.saksi.ledger.codes.Element;
import org.saksi.ledger.codes.FactCode;
import org.saksi.ledger.codes.FactCodes;
import org.saksi.terms.Period;

/// How a person got out, or that the person is still inside.
final class ExitCells {

    private ExitCells() {}

    static void write(Cells cells, RowDraft draft, Frame frame, Topic person, Map<String, String> details) {
        Optional<Period> on = cells.date(ColumnRole.EXIT_ON).or(() -> cells.date(ColumnRole.LAST_NEWS)).map(Period::of);
        Optional<Period> begun = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO);
        if (on.isPresent() && begun.isPresent() && on.get().to().last().isBefore(begun.get().from().first())) {
            throw new RowRefused("the exit " + on.get() + " lies before the start " + begun.get().from());
        }
        Frame then = frame.bearing(b -> on.map(b::during).orElse(b));
        for (Cells.Held held : cells.all(ColumnRole.EXIT_HOW)) {
            FactCode code = FactCodes.current().word(held.text()).filter(c -> isOutcome(c.element())).orElseThrow(() -> new RowRefused("\""
                    + held.text() + "\" in column \"" + held.column().heading() + "\" is no known way out; there are "
                    + String.join(", ", FactCodes.current().all().stream().filter(c -> c.element() == Element.EXIT).map(FactCode::code)
                            .toList())));
            draft.event(then, person, code.code(), held.cell(), details);
        }
    }

    static boolean isOutcome(Element element) {
        return element == Element.EXIT || element == Element.AFTERWARDS;
    }
}
