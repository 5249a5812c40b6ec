package org.saksi.matching.model;

import org.saksi.matching.compare.FieldComparison;

/// How many levels a field can have in a pattern.
final class FieldLevels {

    static final int MOST = FieldComparison.MOST_LEVELS;

    private FieldLevels() {}
}
