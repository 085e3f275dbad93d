package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.text.Message;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How old a token was beside the age allowed, as the message of an expired session tells it. */
final class TokenAge {

    /** The codes whose messages tell it: sign-in frequency, expired and revoked tokens. */
    static final Set<Integer> CODES = Set.of(50173, 70043, 70044, 700082);

    private static final Pattern SPAN = Pattern.compile("(?:(\\d+)\\.)?(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.\\d+)?");

    private TokenAge() {}

    /**
     * The sum.
     *
     * @param told what the message tells, by the names of {@code Understood.messageFacts}
     * @param at when the sign-in happened; null where the message does not tell
     */
    static Optional<Sum> of(Map<String, String> told, @Nullable Instant at) {
        Map<String, Object> figures = new HashMap<>();
        time(told.get("tokenIssuedAt")).ifPresent(issued -> {
            figures.put("issuedAt", issued);
            if (at != null && !at.isBefore(issued)) {
                figures.put("age", Duration.between(issued, at));
            }
        });
        seconds(told.get("allowedLifetimeSeconds")).ifPresent(allowed -> figures.put("allowed", allowed));
        span(told.get("inactiveFor")).ifPresent(unused -> figures.put("unused", unused));
        return key(figures.keySet()).map(key -> new Sum(Sum.Kind.TOKEN_AGE, new Message(key, figures)));
    }

    private static Optional<String> key(Set<String> told) {
        if (told.containsAll(Set.of("age", "allowed"))) {
            return Optional.of("sum.tokenAge.allowed");
        }
        if (told.containsAll(Set.of("issuedAt", "unused"))) {
            return Optional.of("sum.tokenAge.unused");
        }
        return told.contains("age") ? Optional.of("sum.tokenAge") : Optional.empty();
    }

    private static Optional<Instant> time(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.parse(text.strip().replace(' ', 'T')).toInstant());
        } catch (DateTimeException worded) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(told -> told.matches("\\d{1,9}"))
                .map(told -> Duration.ofSeconds(Long.parseLong(told)));
    }

    private static Optional<Duration> span(@Nullable String text) {
        Matcher span = SPAN.matcher(text == null ? "" : text.strip());
        if (!span.matches()) {
            return Optional.empty();
        }
        @Nullable String days = span.group(1);
        return Optional.of(Duration.ofDays(days == null ? 0 : Long.parseLong(days))
                .plusHours(Long.parseLong(span.group(2)))
                .plusMinutes(Long.parseLong(span.group(3)))
                .plusSeconds(Long.parseLong(span.group(4))));
    }
}
