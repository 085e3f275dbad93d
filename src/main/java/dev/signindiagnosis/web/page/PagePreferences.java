package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.RequestWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps the language and the theme that a page was asked for, so that the next page has them too. */
@Component
final class PagePreferences implements HandlerInterceptor {

    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        RequestWords.parameter(request)
                .map(Language::tag)
                .ifPresent(tag -> keep(request, response, RequestWords.LANGUAGE, tag));
        String theme = request.getParameter(PageFrame.THEME);
        if (theme != null && PageFrame.THEMES.contains(theme)) {
            keep(request, response, PageFrame.THEME, theme);
        }
        return true;
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(YEAR)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
