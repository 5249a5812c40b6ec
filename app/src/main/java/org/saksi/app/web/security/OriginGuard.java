package org.saksi.app.web.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in only requests that name this server by a loopback name and, when they change something, come from its own pages. A page of
/// another site that has its name point at the loopback, or that sends a form here, is refused before anything else looks at it.
final class OriginGuard extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final String REFUSED = BarePage.of("Not accepted", "This request does not come from a page of this server.",
            "Nothing was done.", "Open the address that Saksi printed when it started.");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (namesThisServer(request) && comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/html;charset=UTF-8");
            AnswerHeaders.shut(response);
            response.getWriter().write(REFUSED);
        }
    }

    private static boolean namesThisServer(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && LOOPBACK.stream().anyMatch(name -> host.equals(name + ":" + request.getLocalPort()));
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (HARMLESS.contains(request.getMethod())) {
            boolean followed = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
            return site == null || OWN.contains(site) || followed;
        }
        String origin = request.getHeader("Origin");
        return (site == null || OWN.contains(site)) && (origin == null || origin.equals("http://" + request.getHeader("Host")));
    }
}
