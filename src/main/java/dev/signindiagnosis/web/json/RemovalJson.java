package dev.signindiagnosis.web.json;

import dev.signindiagnosis.ingest.RemovalReport;
import dev.signindiagnosis.ingest.RemovalScope;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the removal of a person's data reaches.
 *
 * @param objectIds object IDs that are included
 * @param userNames user names that are included, as they are compared
 * @param sharedUserNames user names that are not, because sign-ins of another account hold them too
 * @param signIns how many sign-ins
 * @param firstSeen when the first happened; null where there is none
 * @param lastSeen when the last happened; null where there is none
 * @param keptAnswers how many kept answers
 * @param removal how the removal stands; null where it was not confirmed
 */
record RemovalJson(
        List<String> objectIds,
        List<String> userNames,
        List<String> sharedUserNames,
        long signIns,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        long keptAnswers,
        @Nullable ReportJson removal) {

    /**
     * How a removal stands, or how it ended.
     *
     * @param id addresses it
     * @param state queued, running, completed, failed or interrupted
     * @param reason why it failed or ended early; null where there is nothing to say
     * @param askedAt when it was asked for
     * @param endedAt when it ended; null before
     * @param signIns sign-ins that were deleted
     * @param rows rows of them
     * @param keptAnswers kept answers that were deleted
     */
    record ReportJson(
            String id,
            String state,
            ImportJson.@Nullable ReasonJson reason,
            Instant askedAt,
            @Nullable Instant endedAt,
            long signIns,
            long rows,
            long keptAnswers) {

        static ReportJson of(RemovalReport report, Words words) {
            return new ReportJson(
                    report.id(),
                    report.state().id(),
                    ImportJson.ReasonJson.of(report.reason(), words),
                    Clocks.spelled(report.askedAt()),
                    spelled(report.endedAt()),
                    report.signIns(),
                    report.rows(),
                    report.keptAnswers());
        }
    }

    static RemovalJson of(RemovalScope scope, @Nullable RemovalReport report, Words words) {
        return new RemovalJson(
                List.copyOf(scope.ids()),
                List.copyOf(scope.names()),
                List.copyOf(scope.sharedNames()),
                scope.signIns(),
                spelled(scope.firstSeen()),
                spelled(scope.lastSeen()),
                scope.keptAnswers(),
                report == null ? null : ReportJson.of(report, words));
    }

    private static @Nullable Instant spelled(@Nullable Instant moment) {
        return moment == null ? null : Clocks.spelled(moment);
    }
}
