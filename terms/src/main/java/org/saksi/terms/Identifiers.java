package org.saksi.terms;

/// What every identifier must look like.
final class Identifiers {

    private static final int LONGEST = 64;

    private Identifiers() {}

    static void require(String type, String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Identifiers::allowed)) {
            throw new IllegalArgumentException(type + " must be 1–64 letters, digits, '-' or '_', but was \"" + value + "\"");
        }
    }

    private static boolean allowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
