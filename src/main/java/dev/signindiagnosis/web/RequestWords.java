package dev.signindiagnosis.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * Finds the language and the time zone of whoever asks. The language is that of the parameter {@code lang}, then (pages
 * only) of the cookie {@code lang}, then of {@code Accept-Language}, else English. The zone of a page is that of the
 * cookie {@code tz}, else the one in the settings.
 */
public final class RequestWords {

    /** The cookie and the parameter that name the language. */
    public static final String LANGUAGE = "lang";

    /** The cookie that names the browser's time zone. */
    public static final String ZONE = "tz";

    private final WordLists lists;
    private final ZoneId zone;

    /**
     * Speaks from these word lists.
     *
     * @param zone the zone where the browser tells none
     */
    public RequestWords(WordLists lists, ZoneId zone) {
        this.lists = lists;
        this.zone = zone;
    }

    /** The words for a page. The answer says its language, and on what that depends. */
    public Words ofPage(HttpServletRequest request, HttpServletResponse response) {
        Language language = languageOfPage(request);
        announce(response, language);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return lists.in(
                language, cookie(request, ZONE).flatMap(RequestWords::zone).orElse(zone));
    }

    /** The words for a call of the JSON API, which reads no cookie. The answer says its language. */
    public Words ofCall(HttpServletRequest request, HttpServletResponse response) {
        Language language = parameter(request).orElseGet(() -> accepted(request));
        announce(response, language);
        return lists.in(language, zone);
    }

    /** The language of a page. */
    public static Language languageOfPage(HttpServletRequest request) {
        return parameter(request)
                .or(() -> cookie(request, LANGUAGE).flatMap(Language::of))
                .orElseGet(() -> accepted(request));
    }

    /** The language that the parameter {@code lang} asks for; empty where it is missing or not spoken here. */
    public static Optional<Language> parameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::of);
    }

    private static void announce(HttpServletResponse response, Language language) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static Language accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.ENGLISH
                : Language.preferred(Collections.list(request.getLocales()));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
