package dev.signindiagnosis.web.page;

import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a page asks again by itself.
 *
 * @param text that it does, or that it no longer does
 * @param seconds how long it waits first; 0 where it does not ask by itself
 * @param address where it asks again; null where the question was forgotten
 * @param stop the same page without asking again
 */
record RetryView(
        String text,
        int seconds,
        @Nullable String address,
        @Nullable String stop) {

    /** It asks again. */
    static RetryView next(String ticket, int tries, Words words) {
        String address = "/lookup?again=" + ticket;
        String text = words.say(Message.of("retry.next", "n", tries + 1, "most", RetryDesk.MOST_TRIES));
        return new RetryView(text, RetryDesk.PAUSE, address, address + "&stop=true");
    }

    /** A person stopped it. */
    static RetryView stopped(String ticket, Words words) {
        return new RetryView(words.say("retry.stopped"), 0, "/lookup?again=" + ticket, null);
    }

    /** It was asked often enough. */
    static RetryView enough(Words words) {
        return new RetryView(words.say(Message.of("retry.enough", "most", RetryDesk.MOST_TRIES)), 0, null, null);
    }
}
