/// # Small pictures beside figures
///
/// Drawn on the server as SVG, so that they are the same on the screen and on paper and need no script.
@org.jspecify.annotations.NullMarked
package org.saksi.app.web.drawing;
