/// # What every page shares
///
/// [Shell] is the frame around a page, [Thread] the line `figure ← statement ← passage ← exhibit ← seal` at its top, [PageView] renders
/// a template into the answer.
@org.jspecify.annotations.NullMarked
package org.saksi.app.web.view;
