package org.saksi.app.web.security;

/// A page of three sentences for whoever may be on another site: it asks for nothing, leads nowhere and names no casebook.
final class BarePage {

    private BarePage() {}

    /// @param title what it is called
    /// @param happened what happened
    /// @param safe what is safe
    /// @param advice what to do
    static String of(String title, String happened, String safe, String advice) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <p>%s</p>
                </main>
                </body>
                </html>
                """.formatted(title, title, happened, safe, advice);
    }
}
