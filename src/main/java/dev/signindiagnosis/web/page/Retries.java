package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Has a page ask again by itself where the log may not have the sign-in yet. */
@Component
final class Retries {

    private final RetryDesk desk;

    Retries(RetryDesk desk) {
        this.desk = desk;
    }

    /**
     * A question that was asked again.
     *
     * @param ticket its ticket
     * @param tries how often
     * @param stop whether the person wants no more of it
     */
    record Asked(String ticket, int tries, boolean stop) {}

    /** Tells the page when to ask again; one that need not any more is forgotten. */
    void offer(Answer answer, LookupForm form, @Nullable Asked asked, Words words, Model model) {
        if (isFresh(answer)) {
            model.addAttribute("retry", asked == null ? first(form, words) : next(asked, words));
        } else if (asked != null) {
            desk.forget(asked.ticket());
        }
    }

    private RetryView first(LookupForm form, Words words) {
        return RetryView.next(desk.leave(form), 0, words);
    }

    private RetryView next(Asked asked, Words words) {
        if (asked.tries() >= RetryDesk.MOST_TRIES) {
            desk.forget(asked.ticket());
            return RetryView.enough(words);
        }
        return asked.stop()
                ? RetryView.stopped(asked.ticket(), words)
                : RetryView.next(asked.ticket(), asked.tries(), words);
    }

    private static boolean isFresh(Answer answer) {
        return answer instanceof Answer.Nothing nothing
                && nothing.nothing().reasons().stream().anyMatch(reason -> reason.retryAt() != null);
    }
}
