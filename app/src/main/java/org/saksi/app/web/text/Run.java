package org.saksi.app.web.text;

import java.util.Optional;

import org.saksi.app.boot.DeskFigure;

/// Words set in one way.
///
/// @param words the words
/// @param figure the figure whose phrase they belong to; where phrases overlap, the shortest
/// @param number whether they are its number words
/// @param first whether the figure's number words begin here
public record Run(String words, Optional<DeskFigure> figure, boolean number, boolean first) {}
