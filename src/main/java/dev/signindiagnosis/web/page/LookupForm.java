package dev.signindiagnosis.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the lookup form, as typed.
 *
 * @param text anything pasted
 * @param user a user's name or ID
 * @param application an application's name or ID
 * @param date a day
 * @param time a time of that day
 * @param requestId request or trace ID
 * @param correlationId correlation ID
 * @param code an error code, with or without {@code AADSTS}
 * @param window how far from the time to look, an ISO duration
 * @param at a moment with its offset, in links from other systems
 */
record LookupForm(
        @Nullable String text,
        @Nullable String user,
        @Nullable String application,
        @Nullable String date,
        @Nullable String time,
        @Nullable String requestId,
        @Nullable String correlationId,
        @Nullable String code,
        @Nullable String window,
        @Nullable String at) {

    /** The names of the fields, in the order of the page. */
    static final List<String> FIELDS = List.of(
            "text", "user", "application", "date", "time", "requestId", "correlationId", "code", "window", "at");

    /** Strips what surrounds the values; a blank field is an empty one. */
    LookupForm {
        text = filled(text);
        user = filled(user);
        application = filled(application);
        date = filled(date);
        time = filled(time);
        requestId = filled(requestId);
        correlationId = filled(correlationId);
        code = filled(code);
        window = filled(window);
        at = filled(at);
    }

    /** A form with nothing in it. */
    static LookupForm empty() {
        return new LookupForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** A form with these parts filled in, by the names of its fields. */
    static LookupForm of(Map<String, String> parts) {
        return new LookupForm(
                parts.get("text"),
                parts.get("user"),
                parts.get("application"),
                parts.get("date"),
                parts.get("time"),
                parts.get("requestId"),
                parts.get("correlationId"),
                parts.get("code"),
                parts.get("window"),
                parts.get("at"));
    }

    /** The fields that hold something, by name, in the order of the page. */
    Map<String, String> filledIn() {
        Map<String, String> filled = new LinkedHashMap<>();
        put(filled, "text", text);
        put(filled, "user", user);
        put(filled, "application", application);
        put(filled, "date", date);
        put(filled, "time", time);
        put(filled, "requestId", requestId);
        put(filled, "correlationId", correlationId);
        put(filled, "code", code);
        put(filled, "window", window);
        put(filled, "at", at);
        return filled;
    }

    /** Whether a name stands in it, which an address must not carry into a search. */
    boolean holdsName() {
        return text != null || user != null || application != null;
    }

    /** Whether there is anything to look for. */
    boolean asksForSomething() {
        return holdsName() || requestId != null || correlationId != null || code != null;
    }

    private static void put(Map<String, String> filled, String field, @Nullable String value) {
        if (value != null) {
            filled.put(field, value);
        }
    }

    /** What was typed without what surrounds it; null where that is nothing. */
    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
