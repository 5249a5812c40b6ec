package org.saksi.app.web.view;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

import gg.jte.TemplateEngine;

/// Finds the template of a page by its name; `redirect:` leads on instead.
final class PageResolver implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine;
    private final ShellMaker shells;

    PageResolver(TemplateEngine engine, ShellMaker shells) {
        this.engine = engine;
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            RedirectView onwards = new RedirectView(name.substring(REDIRECT.length()), true, true, false);
            onwards.setExposePathVariables(false);
            return onwards;
        }
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new PageView(engine, shells, template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
