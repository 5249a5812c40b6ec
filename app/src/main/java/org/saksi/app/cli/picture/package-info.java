/// # Pictures for reports
///
/// Small drawings as SVG text, made on this side so that page and print are the same; readable in black and white, each with a sentence that says what
/// it shows. No script, nothing loaded from elsewhere.
@org.jspecify.annotations.NullMarked
package org.saksi.app.cli.picture;
