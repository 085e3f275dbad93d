package dev.signindiagnosis.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses belong to what. */
final class Paths {

    private static final List<String> NO_PAGES =
            List.of("/api/", "/actuator/", "/v3/api-docs", "/webjars/", "/app.", "/favicon", "/images/");

    private Paths() {}

    /** Whether the call is one of the JSON API, whose callers bring no form token. */
    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Whether the call may end in a page with a form on it. */
    static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return NO_PAGES.stream().noneMatch(path::startsWith);
    }
}
