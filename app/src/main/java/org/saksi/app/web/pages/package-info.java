/// # A controller a page
///
/// Each asks the open casebook, fills the values of its page in a record of its own, and names the template that shows them.
@org.jspecify.annotations.NullMarked
package org.saksi.app.web.pages;
