package org.saksi.register.origins;

/// One figure of one document.
///
/// @param docId the document
/// @param figure the place of the figure among the document's figures, from 0
public record FigureRef(String docId, int figure) {}
