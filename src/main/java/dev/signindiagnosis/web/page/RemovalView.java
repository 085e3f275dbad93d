package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.RemovalReport;
import dev.signindiagnosis.ingest.RemovalScope;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The removal of a person's data as a page shows it, before and after.
 *
 * @param sentence what it reaches, or how it stands
 * @param reason why it ended early; null where there is nothing to say
 * @param possible whether there is anything to delete
 * @param ended whether nothing more happens
 * @param ids object IDs that are included
 * @param names user names that are included
 * @param shared user names that are not, because another account has them too
 * @param first when the first sign-in happened; null where there is none
 * @param last when the last sign-in happened; null where there is none
 */
record RemovalView(
        String sentence,
        @Nullable String reason,
        boolean possible,
        boolean ended,
        List<String> ids,
        List<String> names,
        List<String> shared,
        @Nullable TimeView first,
        @Nullable TimeView last) {

    static RemovalView of(RemovalScope scope, Words words) {
        String key = scope.isEmpty() ? "removal.reaches.nothing" : "removal.reaches";
        return new RemovalView(
                sentence(key, scope.signIns(), scope.keptAnswers(), words),
                null,
                !scope.isEmpty(),
                false,
                List.copyOf(scope.ids()),
                List.copyOf(scope.names()),
                List.copyOf(scope.sharedNames()),
                time(scope.firstSeen(), words),
                time(scope.lastSeen(), words));
    }

    static RemovalView of(RemovalReport report, Words words) {
        Message reason = report.reason();
        return new RemovalView(
                sentence("removal." + report.state().id(), report.signIns(), report.keptAnswers(), words),
                reason == null ? null : words.say(reason),
                false,
                report.state().isEnded(),
                List.of(),
                List.of(),
                List.of(),
                time(report.askedAt(), words),
                time(report.endedAt(), words));
    }

    private static String sentence(String key, long signIns, long answers, Words words) {
        return words.say(new Message(key, Map.of("signIns", words.number(signIns), "answers", words.number(answers))));
    }

    private static @Nullable TimeView time(@Nullable Instant moment, Words words) {
        return moment == null ? null : TimeView.of(moment, words);
    }
}
