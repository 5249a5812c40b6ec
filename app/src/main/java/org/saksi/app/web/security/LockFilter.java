package org.saksi.app.web.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.saksi.app.boot.CasebookDoor;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers `POST /lock`: shuts the casebook for everyone, ends the session, and has the browser forget what it keeps of this server.
final class LockFilter extends OncePerRequestFilter {

    private final CasebookDoor door;

    LockFilter(CasebookDoor door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/lock"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        door.close();
        request.getSession().invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect("/unlock?locked");
    }
}
