package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.AttributionKind;

/// Somebody who speaks in one place, and through whom.
///
/// @param who the referent that speaks; null when the source is left nameless
/// @param through whoever passes it on, nearest to the speaker first
record Voice(@Nullable Referent who, List<Referent> through) {

    /// A source that the text leaves nameless: *recent reports*.
    static final Voice NAMELESS = new Voice(null, List.of());

    Voice {
        through = List.copyOf(through);
    }

    static Voice of(Referent who) {
        return new Voice(who, List.of());
    }

    Voice passedOnBy(Referent by) {
        if (by == who || through.contains(by)) {
            return this;
        }
        List<Referent> longer = new ArrayList<>(through);
        longer.add(by);
        return new Voice(who, longer);
    }

    /// As passed on by whoever speaks in another place; the same when that is nobody.
    Voice passedOnBy(Voice by) {
        return by.who == null ? this : passedOnBy(by.who);
    }

    boolean nameless() {
        return who == null;
    }

    boolean medium() {
        return who != null && who.kind() == AttributionKind.MEDIA;
    }

    boolean same(@Nullable Voice other) {
        return other != null && other.who == who;
    }
}
