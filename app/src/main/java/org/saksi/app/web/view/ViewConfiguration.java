package org.saksi.app.web.view;

import java.time.Duration;
import java.util.List;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/// How pages are rendered and where styles, scripts and fonts are found.
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration implements WebMvcConfigurer {

    private final CasebookDoor door;

    ViewConfiguration(CasebookDoor door) {
        this.door = door;
    }

    private static final String ASSETS = "classpath:/org/saksi/app/web/assets/";

    @Bean
    ViewResolver pages(ServerSettings settings) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return new PageResolver(engine, new ShellMaker(door, settings));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitResolver(door));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/fonts/**").addResourceLocations(ASSETS + "fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).immutable());
        registry.addResourceHandler("/assets/**").addResourceLocations(ASSETS).setCacheControl(CacheControl.noCache());
        registry.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    }
}
