package org.saksi.app.web.view;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/// Renders one template into the answer. The whole page is rendered before its first byte is sent: an error in the middle never leaves
/// half a page.
final class PageView implements View {

    private final TemplateEngine engine;
    private final String template;

    PageView(TemplateEngine engine, String template) {
        this.engine = engine;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, wanted(model), page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    private static Map<String, Object> wanted(@Nullable Map<String, ?> model) {
        Map<String, Object> values = new HashMap<>();
        if (model != null) {
            for (String name : new String[]{"shell", "page"}) {
                Object value = model.get(name);
                if (value != null) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }
}
