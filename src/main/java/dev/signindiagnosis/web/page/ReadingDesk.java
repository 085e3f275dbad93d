package dev.signindiagnosis.web.page;

import dev.signindiagnosis.paste.Understood;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Hands what was read from a question on to the page that the answer leads to. The address of that page holds nothing
 * but its key, so what was read waits here for a moment, for the one browser that asked, and is gone once shown.
 */
@Component
final class ReadingDesk {

    private static final String COOKIE = "read";

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Tickets<Understood> waiting = new Tickets<>();

    /** Keeps what was read for the next page of this browser. */
    void leave(Understood understood, HttpServletRequest request, HttpServletResponse response) {
        cookie(waiting.leave(understood), A_MOMENT, request, response);
    }

    /** What the question before this page held; empty where no question led here. */
    Optional<Understood> collect(HttpServletRequest request, HttpServletResponse response) {
        Cookie ticket = WebUtils.getCookie(request, COOKIE);
        if (ticket == null) {
            return Optional.empty();
        }
        cookie("", Duration.ZERO, request, response);
        return waiting.take(ticket.getValue());
    }

    private static void cookie(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
