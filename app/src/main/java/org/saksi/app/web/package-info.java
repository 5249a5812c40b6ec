/// # The web: a reading room in the browser
///
/// Served on the loopback only, to the people who hold a key of the casebook. The only package that knows HTTP, Spring and HTML.
///
/// | package | what it holds |
/// |---|---|
/// | `pages` | a controller a page: it asks the open casebook, fills the page's values, names its template |
/// | `view` | what every page shares: the shell around it, the thread at its top, how templates are rendered |
/// | `drawing` | the small pictures beside figures, drawn as SVG on the server |
/// | `security` | who may come in: the casebook's own key slots, the guard of origins, the lock |
///
/// Templates stand in `src/main/jte`, styles, scripts and fonts in `src/main/resources/org/saksi/app/web/assets`. A page works without its
/// scripts wherever a form can do the work; scripts are small plain modules. Nothing is asked of any other machine. No page is kept in any
/// cache. No rule of the domain lives here.
@org.jspecify.annotations.NullMarked
package org.saksi.app.web;
