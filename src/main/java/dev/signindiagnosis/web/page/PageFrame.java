package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.RequestWords;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.Frame.Switch;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Puts the words and the frame into the model of a page. */
@Component
final class PageFrame {

    /** The cookie and the parameter that name the theme. */
    static final String THEME = "theme";

    /** The themes there are; the first leaves it to the browser's own setting. */
    static final List<String> THEMES = List.of("system", "light", "dark", "contrast");

    private static final List<String> COLOURS = List.of("light", "dark");
    private static final String LOOKUP = "/lookup";

    private final RequestWords words;

    PageFrame(RequestWords words) {
        this.words = words;
    }

    /** What every template reads: {@code w}, the words, and {@code frame}. */
    Map<String, Object> of(HttpServletRequest request, HttpServletResponse response) {
        Words spoken = words.ofPage(request, response);
        return Map.of("w", spoken, "frame", frame(request, spoken.language()));
    }

    private static Frame frame(HttpServletRequest request, Language language) {
        String theme = theme(request);
        return new Frame(
                language.tag(),
                COLOURS.contains(theme) ? theme : null,
                theme.equals("contrast"),
                section(request),
                Stream.of(Language.values())
                        .map(one -> choice(request, RequestWords.LANGUAGE, one.tag(), one == language))
                        .toList(),
                THEMES.stream()
                        .map(one -> choice(request, THEME, one, one.equals(theme)))
                        .toList(),
                repost(request),
                !request.getRequestURI().equals(request.getContextPath() + "/"));
    }

    private static String section(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.split("/", -1)[1];
    }

    private static String theme(HttpServletRequest request) {
        String asked = request.getParameter(THEME);
        if (asked != null && THEMES.contains(asked)) {
            return asked;
        }
        Cookie cookie = WebUtils.getCookie(request, THEME);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : THEMES.get(0);
    }

    private static Switch choice(HttpServletRequest request, String parameter, String value, boolean chosen) {
        return new Switch(value, same(request, parameter, value), chosen);
    }

    /** The same page with one parameter changed; a page that answers another form leads back to where that form is. */
    private static String same(HttpServletRequest request, String parameter, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null && !posted(request)) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam(RequestWords.LANGUAGE)
                .replaceQueryParam(THEME)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    private static Map<String, String> repost(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (posted(request) && request.getRequestURI().endsWith(LOOKUP)) {
            for (String field : LookupForm.FIELDS) {
                String value = request.getParameter(field);
                if (value != null) {
                    fields.put(field, value);
                }
            }
        }
        return fields;
    }

    private static boolean posted(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }
}
