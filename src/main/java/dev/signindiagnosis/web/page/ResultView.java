package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.page.CauseView.ReferenceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as a page shows it.
 *
 * @param verdict the one sentence
 * @param mark how it ended; null where only a message was judged
 * @param basis what it stands on, in words
 * @param at when; null where only a message was judged
 * @param actor who must act
 * @param role the least role that can; null where none is named
 * @param deciding address of the deciding sign-in where another one was asked for; else null
 * @param cause the likeliest cause
 * @param further other causes that fit
 * @param references codes to read on at
 * @param evidence what only a sign-in has; null where only a message was judged
 * @param story what the store tells beside the attempt
 * @param skippedRules rules that failed while judging
 * @param judged when and by which rules
 */
record ResultView(
        String verdict,
        @Nullable MarkView mark,
        String basis,
        @Nullable TimeView at,
        String actor,
        @Nullable String role,
        @Nullable String deciding,
        CauseView cause,
        List<CauseView> further,
        List<ReferenceView> references,
        @Nullable SignInView evidence,
        ContextView story,
        List<String> skippedRules,
        String judged) {

    /**
     * What a page shows of a sign-in beside its causes.
     *
     * @param key addresses it
     * @param address its page
     * @param ids its IDs
     * @param attempt the attempt that it belongs to
     * @param attempts it and the other attempts of the same correlation ID
     * @param correlation page of the correlation ID; null where there is none
     * @param policies the policies of the deciding sign-in
     * @param steps its authentication steps
     * @param details its fields
     */
    record SignInView(
            String key,
            String address,
            List<FactView> ids,
            AttemptView attempt,
            AttemptsView attempts,
            @Nullable String correlation,
            PolicyView.Table policies,
            StepView.Table steps,
            List<DetailView> details) {}
}
