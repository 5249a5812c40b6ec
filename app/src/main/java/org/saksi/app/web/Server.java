package org.saksi.app.web;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.ServerSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// One running server of one casebook, on the loopback only. Starting it opens nothing: the casebook is opened by the first person who
/// unlocks it, and shut when the server stops.
public final class Server implements AutoCloseable {

    /// Writes the address of every request for a page that is not there; an address may hold a name, so it is told to the person only.
    private static final Logger PAGES_NOT_THERE = Logger.getLogger("org.springframework.web.servlet.PageNotFound");

    private static final int THREADS = 32;

    private final ConfigurableApplicationContext context;
    private final CasebookDoor door;

    private Server(ConfigurableApplicationContext context, CasebookDoor door) {
        this.context = context;
        this.door = door;
    }

    /// Starts serving; returns when the first page can be asked for.
    ///
    /// @throws IllegalStateException when the port is taken or refused
    public static Server start(CasebookDoor door, ServerSettings settings) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Logger.getLogger("").setLevel(Level.WARNING);
        PAGES_NOT_THERE.setLevel(Level.OFF);
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            GenericApplicationContext generic = (GenericApplicationContext) context;
            generic.registerBean(CasebookDoor.class, () -> door, bean -> bean.setDestroyMethodName(""));
            generic.registerBean(ServerSettings.class, () -> settings);
        });
        try {
            return new Server(application.run(), door);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the server could not start on port " + settings.port() + ": " + rootOf(e).getMessage(), e);
        }
    }

    /// Where it serves: `http://127.0.0.1:PORT/`.
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /// The port it serves on.
    public int port() {
        WebServer running = ((WebServerApplicationContext) context).getWebServer();
        if (running == null) {
            throw new IllegalStateException("the server is not running");
        }
        return running.getPort();
    }

    /// Shuts the casebook and stops serving. The casebook goes first, so that whatever is still asked finds it locked; and once more at the
    /// end, should somebody have unlocked it in between.
    @Override
    public void close() throws IOException {
        try {
            door.close();
        } finally {
            context.close();
            door.close();
        }
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", settings.port());
        properties.put("server.shutdown", "immediate");
        properties.put("server.servlet.session.cookie.name", "saksi");
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "strict");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.servlet.session.timeout", settings.idle());
        properties.put("server.tomcat.max-swallow-size", -1);
        // Threads of the system, not virtual ones: a page that takes long must not keep anybody from locking.
        properties.put("server.tomcat.threads.max", THREADS);
        properties.put("server.tomcat.threads.min-spare", 2);
        properties.put("spring.main.lazy-initialization", false);
        properties.put("spring.jmx.enabled", false);
        properties.put("spring.web.resources.add-mappings", false);
        properties.put("spring.servlet.multipart.enabled", false);
        properties.put("spring.mvc.formcontent.filter.enabled", false);
        properties.put("spring.mvc.log-resolved-exception", false);
        return properties;
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
