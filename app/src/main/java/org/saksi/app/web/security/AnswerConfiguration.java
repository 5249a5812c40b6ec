package org.saksi.app.web.security;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Headers on every answer, also on those that the server gives before it asks any page.
@Configuration(proxyBeanMethods = false)
public class AnswerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> everyAnswer() {
        return server -> {
            server.addEngineValves(new EveryAnswer());
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(Unreadable.class.getName());
                }
            });
        };
    }
}
