package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.AnswerTexts;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The texts to send on.
 *
 * @param texts one for the user, one for the ticket, one to escalate
 * @param redacted whether personal data is taken out
 * @param other the same page with personal data out where it is in, and in where it is out
 */
record TextsView(List<One> texts, boolean redacted, String other) {

    /**
     * One text.
     *
     * @param id names its element
     * @param title for whom it is
     * @param text the text
     */
    record One(String id, String title, String text) {}

    static TextsView of(AnswerTexts texts, boolean redacted, HttpServletRequest request, Words words) {
        return new TextsView(
                texts.byName().entrySet().stream()
                        .map(text -> new One(
                                "text-" + text.getKey(), words.say("texts.title." + text.getKey()), text.getValue()))
                        .toList(),
                redacted,
                other(redacted, request));
    }

    private static String other(boolean redacted, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(TextForm.REDACT)
                .fragment("texts");
        return (redacted ? address : address.queryParam(TextForm.REDACT, true))
                .build()
                .toUriString();
    }
}
