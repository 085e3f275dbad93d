package dev.signindiagnosis.web.page;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a question apart into what was understood of it, so that a person can ask again without a part that was read
 * wrongly or that narrows too much.
 *
 * <p>A part that stands in a field of its own leaves by clearing the field, one that stands in the pasted text by cutting it
 * out of the text. A time can be written in too many ways to be found in a text: without it, the parts that were understood
 * are asked for in place of the text.
 */
final class AskedParts {

    private static final String TEXT = "text";
    private static final List<String> TIME = List.of("date", "time", "at");

    private final Understood understood;
    private final Map<String, String> typed;
    private final Words words;
    private final List<AskedPart> parts = new ArrayList<>();

    private AskedParts(Understood understood, LookupForm form, Words words) {
        this.understood = understood;
        this.typed = form.filledIn();
        this.words = words;
    }

    /** The parts of this question, in the order in which the page names them. */
    static List<AskedPart> of(Understood understood, LookupForm form, Words words) {
        AskedParts asked = new AskedParts(understood, form, words);
        asked.ids();
        asked.codes();
        asked.moment();
        asked.names();
        return List.copyOf(asked.parts);
    }

    private void ids() {
        add("requestId", "id.request", understood.requestId());
        add("correlationId", "id.correlation", understood.correlationId());
        understood.bareIds().forEach(id -> add(TEXT, "understood.anyId", id));
    }

    private void codes() {
        understood.errorCodes().forEach(code -> {
            String label = words.say("understood.codes");
            parts.add(new AskedPart(label, "AADSTS" + code, asking(without(List.of("code"), code.toString()))));
        });
        understood.otherCodes().forEach(code -> add(TEXT, "understood.otherCodes", code));
        add(TEXT, "understood.suberror", understood.suberror());
    }

    private void moment() {
        if (understood.at() != null) {
            boolean inText = TIME.stream().noneMatch(typed::containsKey);
            parts.add(new AskedPart(
                    words.say("understood.at"),
                    words.times().exact(understood.at()),
                    asking(inText ? understoodButTime() : without(TIME, ""))));
        }
    }

    private void names() {
        add("user", "understood.user", understood.user());
        add("application", "understood.application", understood.applicationName());
        add("application", "understood.applicationId", understood.applicationId());
        add(TEXT, "understood.tenant", understood.tenantId());
        add(TEXT, "understood.resource", understood.resourceId());
    }

    private void add(String field, String label, @Nullable Object value) {
        if (value != null) {
            String text = value.toString();
            parts.add(new AskedPart(words.say(label), text, asking(without(List.of(field), text))));
        }
    }

    private Map<String, String> without(List<String> fields, String value) {
        Map<String, String> rest = new LinkedHashMap<>(typed);
        fields.stream().filter(field -> !field.equals(TEXT)).forEach(rest::remove);
        rest.computeIfPresent(TEXT, (field, text) -> cut(text, value));
        return rest;
    }

    private static String cut(String text, String value) {
        return value.isEmpty()
                ? text
                : Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll("");
    }

    private Map<String, String> understoodButTime() {
        Map<String, String> rest = new LinkedHashMap<>(typed);
        rest.put(TEXT, String.join(" ", understood.bareIds()));
        RequestId request = understood.requestId();
        CorrelationId correlation = understood.correlationId();
        Integer code = understood.decidingCode();
        fill(rest, "requestId", request == null ? null : request.value());
        fill(rest, "correlationId", correlation == null ? null : correlation.value());
        fill(rest, "code", code == null ? null : code.toString());
        fill(rest, "user", understood.user());
        fill(rest, "application", understood.applicationId());
        fill(rest, "application", understood.applicationName());
        return rest;
    }

    private static void fill(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.putIfAbsent(field, value);
        }
    }

    /** These fields as far as they hold something; empty where they ask for nothing. */
    private static Map<String, String> asking(Map<String, String> fields) {
        LookupForm form = LookupForm.of(fields);
        return form.asksForSomething() ? form.filledIn() : Map.of();
    }
}
