package org.saksi.reading.extract.format;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says of itself in its head.
final class HtmlProperties {

    private static final Map<String, String> META = Map.of("og:title", "title", "og:site_name", "outlet", "article:published_time",
            "published", "article:author", "author",
            "author", "author", "date", "published", "og:url", "url", "article:modified_time", "modified", "description", "description");

    private HtmlProperties() {}

    static void describe(Document document, Manuscript into) {
        into.property("title", document.title());
        for (Element meta : document.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            String property = META.get(name.toLowerCase(java.util.Locale.ROOT));
            if (property != null) {
                into.property(property, meta.attr("content"));
            }
        }
        Element canonical = document.selectFirst("link[rel=canonical]");
        if (canonical != null) {
            into.property("url", canonical.attr("href"));
        }
        Element language = document.selectFirst("html[lang]");
        if (language != null) {
            into.property("declared_language", language.attr("lang"));
        }
    }
}
