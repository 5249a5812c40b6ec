package org.saksi.matching.blocking;

/// What one rule found.
///
/// @param rule its name
/// @param blocks how many blocks of two rows or more
/// @param pairs how many pairs they hold, when none were left out
/// @param largest the size of the largest block
/// @param leftOut how many blocks were too large and left out
public record BlockReport(String rule, long blocks, long pairs, int largest, long leftOut) {

    BlockReport leavingOut(long tooLarge) {
        return new BlockReport(rule, blocks, pairs, largest, tooLarge);
    }
}
