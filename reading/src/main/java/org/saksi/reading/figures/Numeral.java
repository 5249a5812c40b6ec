package org.saksi.reading.figures;

/// A number as printed, in digits or words, with its scale words.
///
/// @param first its first token
/// @param end the token after its last
/// @param value the number
/// @param words whether it is spelled out
/// @param scaled whether a scale word (`million`) is part of it
record Numeral(int first, int end, double value, boolean words, boolean scaled) {}
