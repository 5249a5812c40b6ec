/// # Who may come in
///
/// The login is the casebook's own key slot: whoever's passphrase opens it is in. A guard lets in only requests that name this server and
/// come from its own pages. The casebook locks itself when nobody has done anything for a while.
@org.jspecify.annotations.NullMarked
package org.saksi.app.web.security;
