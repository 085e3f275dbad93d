package dev.signindiagnosis.web.json;

import static java.util.Comparator.comparing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a call accepts where there is a choice. */
final class Accepted {

    private Accepted() {}

    /** Whether Markdown is preferred to JSON; where both are as welcome, JSON is given. */
    static boolean wantsMarkdown(HttpServletRequest request) {
        List<MediaType> wanted =
                new ArrayList<>(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        MimeTypeUtils.sortBySpecificity(wanted);
        wanted.sort(comparing(MediaType::getQualityValue).reversed());
        for (MediaType type : wanted) {
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return false;
            }
            if (type.includes(MediaType.TEXT_MARKDOWN)) {
                return true;
            }
        }
        return false;
    }
}
