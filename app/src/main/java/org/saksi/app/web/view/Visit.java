package org.saksi.app.web.view;

import org.saksi.app.boot.CasebookSession;
import org.saksi.terms.Reader;

/// One request of a person who is inside: the open casebook, and as whom it is read.
///
/// @param session the open casebook
/// @param reader who reads
/// @param part whether a script asks for a part of a page
public record Visit(CasebookSession session, Reader reader, boolean part) {}
