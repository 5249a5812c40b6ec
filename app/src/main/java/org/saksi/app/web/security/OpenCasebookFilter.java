package org.saksi.app.web.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.terms.UserId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// A session lives no longer than the casebook it opened: when the casebook was locked meanwhile, the session ends. Counts what people do
/// inside against the idle time; a page that went to the lock by itself does not keep the casebook open.
final class OpenCasebookFilter extends OncePerRequestFilter {

    private final CasebookDoor door;
    private final IdleLock idle;

    OpenCasebookFilter(CasebookDoor door, IdleLock idle) {
        this.door = door;
        this.idle = idle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof UserId who) {
            if (door.reader(who).isPresent() && Long.valueOf(door.opening()).equals(known.getDetails())) {
                if (SecurityConfiguration.isInside(request)) {
                    idle.touch();
                }
            } else {
                SecurityContextHolder.clearContext();
                HttpSession session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
            }
        }
        chain.doFilter(request, response);
    }
}
