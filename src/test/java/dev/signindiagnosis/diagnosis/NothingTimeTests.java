package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.NothingCases.candidates;
import static dev.signindiagnosis.diagnosis.NothingCases.ids;
import static dev.signindiagnosis.diagnosis.NothingCases.reason;
import static dev.signindiagnosis.diagnosis.NothingCases.row;
import static dev.signindiagnosis.diagnosis.NothingCases.text;
import static dev.signindiagnosis.diagnosis.NothingCases.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.diagnosis.NothingFound.Standing;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reasons that lie in the time. */
class NothingTimeTests {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final String KARI = "kari.nordmann@example.com";

    @Test
    void signInOfThisMinuteIsTooFresh() {
        NothingFound nothing =
                user("nobody@example.com").at("2026-11-12T11:58:00Z").in(row(1, "2026-11-12T11:30:00Z"));

        Reason reason = reason(nothing, "tooFresh").orElseThrow();
        assertThat(reason.retryAt()).isEqualTo("2026-11-12T12:03:00Z");
        assertThat(reason.standing()).isEqualTo(Standing.SHOWN);
        assertThat(ids(nothing)).doesNotContain("outsideCoverage");
    }

    @Test
    void signInOfTenMinutesAgoIsNotTooFresh() {
        NothingFound nothing =
                user("nobody@example.com").at("2026-11-12T11:50:00Z").in(row(1, "2026-11-12T11:55:00Z"));

        assertThat(ids(nothing)).doesNotContain("tooFresh");
    }

    @Test
    void timeBeforeWhatIsKeptIsOutsideRetention() {
        NothingFound nothing = user("nobody@example.com")
                .at("2026-08-01T09:00:00Z")
                .retention(Duration.ofDays(90))
                .in(row(1, "2026-11-12T09:00:00Z"));

        Reason reason = reason(nothing, "outsideRetention").orElseThrow();
        assertThat(reason.text().facts())
                .containsEntry("retention", Duration.ofDays(90))
                .containsEntry("since", Instant.parse("2026-08-14T12:00:00Z"));
        assertThat(reason.hints()).extracting(Message::key).containsExactly("reason.entraRetention.past");
    }

    @Test
    void timeWithinWhatIsKeptIsNotOutsideRetention() {
        NothingFound nothing = user("nobody@example.com")
                .at("2026-08-15T09:00:00Z")
                .retention(Duration.ofDays(90))
                .in(row(1, "2026-11-12T09:00:00Z"));

        assertThat(ids(nothing)).contains("outsideCoverage").doesNotContain("outsideRetention");
    }

    @Test
    void timeBeforeTheFirstSignInIsOutsideCoverage() {
        NothingFound nothing = user("nobody@example.com")
                .at("2026-10-30T09:00:00Z")
                .in(row(1, "2026-11-10T09:00:00Z"), row(2, "2026-11-12T09:00:00Z"));

        Reason reason = reason(nothing, "outsideCoverage").orElseThrow();
        assertThat(reason.text().facts())
                .containsEntry("earliest", Instant.parse("2026-11-10T09:00:00Z"))
                .containsEntry("latest", Instant.parse("2026-11-12T09:00:00Z"));
        assertThat(reason.hints()).extracting(Message::key).containsExactly("reason.entraRetention.premium");
    }

    @Test
    void dayWithoutSignInsBetweenDaysWithSomeIsAGap() {
        NothingFound nothing = user("nobody@example.com")
                .at("2026-11-10T09:00:00Z")
                .in(row(1, "2026-11-08T09:00:00Z"), row(2, "2026-11-12T09:00:00Z"));

        Reason reason = reason(nothing, "outsideCoverage").orElseThrow();
        assertThat(reason.text())
                .isEqualTo(Message.of(
                        "reason.outsideCoverage.gap",
                        "before",
                        LocalDate.of(2026, 11, 8),
                        "after",
                        LocalDate.of(2026, 11, 12)));
    }

    @Test
    void dayWithSignInsIsNoGap() {
        NothingFound nothing = user("nobody@example.com")
                .at("2026-11-10T09:00:00Z")
                .in(row(1, "2026-11-08T09:00:00Z"), row(2, "2026-11-10T23:00:00Z"), row(3, "2026-11-12T09:00:00Z"));

        assertThat(ids(nothing)).doesNotContain("outsideCoverage");
    }

    @Test
    void sameUserOneHourEarlierIsATimeZoneShift() {
        NothingFound nothing = user(KARI)
                .at("2026-11-12T10:02:00Z")
                .within(QUARTER)
                .in(row(1, "2026-11-12T09:01:00Z"), row(2, "2026-11-12T09:40:00Z"));

        Reason reason = nothing.reasons().get(0);
        assertThat(reason.id()).isEqualTo("timeZoneShift");
        assertThat(reason.text())
                .isEqualTo(Message.of("reason.timeZoneShift.earlier", "slip", Message.of("slip.hour")));
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(1));
        assertThat(reason.standing()).isEqualTo(Standing.CANDIDATE);
    }

    @Test
    void offsetOfTheAskersZoneIsTheLikeliestShift() {
        NothingFound nothing = user(KARI)
                .at("2026-11-12T10:00:00Z")
                .within(QUARTER)
                .zone("Asia/Kolkata")
                .in(row(1, "2026-11-12T09:00:00Z"), row(2, "2026-11-12T04:30:00Z"));

        Reason reason = reason(nothing, "timeZoneShift").orElseThrow();
        assertThat(candidates(reason)).containsExactly(MadeUpRow.guid(2), MadeUpRow.guid(1));
        assertThat(reason.text().facts()).containsEntry("slip", Message.of("slip.hoursAndHalf", "n", 5));
    }

    @Test
    void sameUserTwentyMinutesLaterIsAnotherTimeAndNoShift() {
        NothingFound nothing =
                user(KARI).at("2026-11-12T10:02:00Z").within(QUARTER).in(row(1, "2026-11-12T10:22:00Z"));

        assertThat(ids(nothing)).contains("otherTime").doesNotContain("timeZoneShift");
        assertThat(candidates(reason(nothing, "otherTime").orElseThrow())).containsExactly(MadeUpRow.guid(1));
    }

    @Test
    void otherUserOneHourEarlierIsNoShift() {
        NothingFound nothing = user("nobody@example.com")
                .at("2026-11-12T10:02:00Z")
                .within(QUARTER)
                .in(row(1, "2026-11-12T09:02:00Z"));

        assertThat(ids(nothing)).doesNotContain("timeZoneShift", "otherTime");
    }

    @Test
    void timeAheadOfNowWasToldInAnotherZone() {
        NothingFound nothing = text("Request Id: " + MadeUpRow.guid(9) + " Timestamp: 2026-11-12T14:00:00Z")
                .in(row(1, "2026-11-12T09:00:00Z"));

        assertThat(reason(nothing, "timeZoneShift").orElseThrow().text().key()).isEqualTo("reason.timeZoneShift.ahead");
        assertThat(ids(nothing)).doesNotContain("tooFresh", "outsideCoverage");
    }
}
