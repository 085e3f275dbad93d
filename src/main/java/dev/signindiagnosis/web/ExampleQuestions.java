package dev.signindiagnosis.web;

import java.util.List;
import java.util.Map;

/** Questions that the lookup page offers to try. There are none where no samples are loaded. */
public interface ExampleQuestions {

    /** The questions in the order of the page. */
    List<ExampleQuestion> all();

    /**
     * One question.
     *
     * @param id addresses it
     * @param messageKey what it is called in the word lists
     * @param parts what to look up, by the names that a diagnosis takes: {@code text}, {@code requestId},
     *     {@code correlationId}, {@code user}, {@code application}, {@code at} (ISO 8601 with offset), {@code code}
     */
    record ExampleQuestion(String id, String messageKey, Map<String, String> parts) {

        /** Copies the parts. */
        public ExampleQuestion {
            parts = Map.copyOf(parts);
        }
    }
}
