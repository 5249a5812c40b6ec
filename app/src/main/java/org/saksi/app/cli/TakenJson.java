package org.saksi.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.app.intake.Taken;
import org.saksi.reading.Recovery;
import org.saksi.terms.ExhibitId;

/// The line of one file: as the contract has it, and for people.
final class TakenJson {

    private TakenJson() {}

    static Map<String, @Nullable Object> of(Taken taken) {
        Optional<Taken.Held> held = taken.held();
        Optional<Recovery> recovery = taken.recovery();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("exhibit", held.map(h -> h.exhibit().value()).orElse(null));
        line.put("sha256", held.map(h -> h.sha256().hex()).orElse(null));
        line.put("path", taken.path());
        line.put("parent", taken.parent().map(ExhibitId::value).orElse(null));
        line.put("bytes", held.map(Taken.Held::bytes).orElse(null));
        line.put("media_type", taken.mediaType().isEmpty() ? null : taken.mediaType());
        line.put("outcome", taken.outcome().code());
        line.put("recovery", recovery.map(r -> r.state().code()).orElse(null));
        line.put("expected", recovery.map(Recovery::expected).orElse(null));
        line.put("emitted", recovery.map(Recovery::emitted).orElse(null));
        line.put("reason", taken.reason().isEmpty() ? null : taken.reason());
        return line;
    }

    static String words(Taken taken) {
        String what = taken.outcome().code().replace('_', ' ');
        String whole = taken.recovery().map(r -> ", text " + r.state().code()).orElse("");
        String why = taken.reason().isEmpty() ? "" : " (" + Printable.of(taken.reason()) + ")";
        return what + " " + Printable.of(taken.path()) + taken.held().map(h -> " as " + h.exhibit()).orElse("") + whole + why;
    }
}
