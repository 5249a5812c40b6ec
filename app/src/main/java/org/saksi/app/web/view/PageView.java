package org.saksi.app.web.view;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.util.DisconnectedClientHelper;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/// Renders one template into the answer. The whole page is rendered before its first byte is sent: an error in the middle never leaves
/// half a page. Whoever has gone meanwhile is told nothing, and nothing is made of it.
final class PageView implements View {

    private final TemplateEngine engine;
    private final ShellMaker shells;
    private final String template;

    PageView(TemplateEngine engine, ShellMaker shells, String template) {
        this.engine = engine;
        this.shells = shells;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, values(model, request), page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        try {
            page.writeTo(response.getOutputStream());
        } catch (IOException e) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
                throw e;
            }
        }
    }

    private Map<String, Object> values(@Nullable Map<String, ?> model, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("shell", shells.shell(request));
        Object shown = model == null ? null : model.get("page");
        if (shown != null) {
            values.put("page", shown);
        }
        return values;
    }
}
