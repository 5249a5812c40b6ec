package org.saksi.app.web;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.web.pages.PageConfiguration;
import org.saksi.app.web.security.AnswerConfiguration;
import org.saksi.app.web.security.IdleLock;
import org.saksi.app.web.security.SecurityConfiguration;
import org.saksi.app.web.view.ViewConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the framework that are used, each by name: nothing is scanned for, so that starting is quick and what runs is written here.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class, HttpEncodingAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
@Import({ViewConfiguration.class, PageConfiguration.class, SecurityConfiguration.class, AnswerConfiguration.class})
class WebConfiguration {

    @Bean
    IdleLock idleLock(CasebookDoor door, ServerSettings settings) {
        return new IdleLock(door, settings.clock(), settings.idle());
    }
}
