package dev.signindiagnosis.sample;

import java.util.Map;

/**
 * A question that the sample tenant can answer, to be offered under "Try one of these".
 *
 * @param id stable for ever, for example {@code blocked-by-policy}
 * @param parts what to look up, by the names that a diagnosis takes: {@code requestId}, {@code correlationId},
 *     {@code user}, {@code application}, {@code at} (ISO 8601, UTC) or {@code text}
 */
public record SampleQuestion(String id, Map<String, String> parts) {

    /** Copies the parts. */
    public SampleQuestion {
        parts = Map.copyOf(parts);
    }

    /** The key of the question's words in the word lists. */
    public String messageKey() {
        return "sample.question." + id;
    }
}
