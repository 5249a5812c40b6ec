package org.saksi.app.web.security;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.ThreeSentences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// How the framework guards the pages. The headers of answers are not its: [EveryAnswer] writes them.
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    /// The name under which the reason for a refused unlocking waits in the session for the unlock page.
    public static final String REFUSAL = "saksi.refusal";

    /// The request header by which a script asks for a part of a page.
    public static final String PART = "X-Saksi-Part";

    private static final String UNLOCK = "/unlock";

    @Bean
    SecurityFilterChain guardedPages(HttpSecurity http, CasebookDoor door, IdleLock idle) {
        http.authenticationManager(new ProviderManager(new KeySlotLogin(door)));
        http.addFilterBefore(new OriginGuard(), SecurityContextHolderFilter.class);
        http.addFilterBefore(new OpenCasebookFilter(door, idle), CsrfFilter.class);
        http.addFilterAfter(new LockFilter(door), AuthorizationFilter.class);
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                .requestMatchers(UNLOCK, "/assets/**", "/look", "/favicon.ico").permitAll()
                .anyRequest().hasAuthority("INSIDE"));
        http.formLogin(
                form -> form.loginPage(UNLOCK).usernameParameter("person").passwordParameter("passphrase").defaultSuccessUrl("/exhibits")
                        .failureHandler(SecurityConfiguration::refuse));
        http.requestCache(cache -> cache.requestCache(pagesOnly()));
        http.logout(logout -> logout.disable());
        http.httpBasic(basic -> basic.disable());
        http.rememberMe(remember -> remember.disable());
        http.exceptionHandling(problems -> problems.authenticationEntryPoint(SecurityConfiguration::askToUnlock));
        http.headers(headers -> headers.disable());
        return http.build();
    }

    /// Whether a request is for something that only an unlocked casebook shows.
    static boolean isInside(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals(UNLOCK) && !path.equals("/look") && !path.equals("/favicon.ico") && !path.startsWith("/assets/");
    }

    /// Unlocking leads back to the page that somebody asked for, never to a style, a picture or a part that the browser fetched beside it.
    @SuppressWarnings("NullAway") // null is how this setter is told to add no parameter to the address, though it does not say so
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && request.getHeader(PART) == null
                && "navigate".equals(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Mode"), "navigate"))
                && Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html"));
        return cache;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        ThreeSentences sentences = problem instanceof NotUnlocked refused
                ? refused.sentences()
                : new ThreeSentences("The casebook was not opened.", "Nothing in it was changed.", "Try again.");
        request.getSession().setAttribute(REFUSAL, sentences);
        response.sendRedirect(UNLOCK);
    }

    private static void askToUnlock(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (request.getHeader(PART) != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            try {
                new LoginUrlAuthenticationEntryPoint(UNLOCK).commence(request, response, problem);
            } catch (jakarta.servlet.ServletException e) {
                throw new IOException("the way to the unlock page failed", e);
            }
        }
    }
}
