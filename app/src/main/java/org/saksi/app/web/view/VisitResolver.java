package org.saksi.app.web.view;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.CasebookSession;
import org.saksi.terms.UserId;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a page the open casebook and the person who asks for it.
final class VisitResolver implements HandlerMethodArgumentResolver {

    private static final String PART = "X-Saksi-Part";

    private final CasebookDoor door;

    VisitResolver(CasebookDoor door) {
        this.door = door;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        CasebookSession session = door.session().orElseThrow(LockedMeanwhile::new);
        if (known != null && known.getPrincipal() instanceof UserId who) {
            return new Visit(session, door.reader(who).orElseThrow(LockedMeanwhile::new), request.getHeader(PART) != null);
        }
        throw new LockedMeanwhile();
    }
}
