package dev.signindiagnosis.web.json;

import dev.signindiagnosis.web.Words;
import jakarta.servlet.ServletRequest;

/** What is known of a call before its controller is asked. {@link ApiFilter} puts it there. */
final class Call {

    private static final String WORDS = Call.class.getName() + ".words";

    private Call() {}

    /** The words of whoever calls. */
    static Words words(ServletRequest request) {
        if (request.getAttribute(WORDS) instanceof Words words) {
            return words;
        }
        throw new IllegalStateException("the call did not pass the filter of the API");
    }

    static void speak(ServletRequest request, Words words) {
        request.setAttribute(WORDS, words);
    }
}
