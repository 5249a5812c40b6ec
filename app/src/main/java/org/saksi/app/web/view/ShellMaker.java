package org.saksi.app.web.view;

import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.ServerSettings;
import org.saksi.terms.UserId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.WebUtils;

/// Makes the frame of the page that answers a request.
final class ShellMaker {

    private final CasebookDoor door;
    private final ServerSettings settings;

    ShellMaker(CasebookDoor door, ServerSettings settings) {
        this.door = door;
        this.settings = settings;
    }

    Shell shell(HttpServletRequest request) {
        return new Shell(door.name(), who(), look(request), token(request), settings.idle());
    }

    private static Optional<UserId> who() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof UserId who ? Optional.of(who) : Optional.empty();
    }

    private static Look look(HttpServletRequest request) {
        @Nullable
        Cookie cookie = WebUtils.getCookie(request, Look.COOKIE);
        return cookie == null ? Look.SYSTEM : Look.ofCode(cookie.getValue());
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
