package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchRankingTests {

    private static final Instant TEN = Instant.parse("2026-11-12T10:00:00Z");
    private static final String CORRELATION = MadeUpRow.guid(0xc0);

    private static MadeUpRow row(int number, int minutes) {
        return MadeUpRow.of(MadeUpRow.guid(number), TEN.plus(Duration.ofMinutes(minutes)));
    }

    private static List<SignInEvent> signIns(MadeUpRow... rows) {
        return Stream.of(rows).map(row -> SignInEvent.of(List.of(row.build()))).toList();
    }

    private static List<Integer> ranked(SignInQuery.Builder query, MadeUpRow... rows) {
        return StoreContract.numbers(MatchRanking.rank(query.build(), signIns(rows)).stream()
                .map(Match::signIn)
                .toList());
    }

    private static MatchQuality quality(SignInQuery.Builder query, MadeUpRow row) {
        return MatchRanking.rank(query.build(), signIns(row)).get(0).quality();
    }

    private static MadeUpRow kariInPayroll() {
        return row(1, 0)
                .correlationIds(CORRELATION)
                .tell(SignInFields.USER_NAME, "kari@example.com")
                .tell(SignInFields.APPLICATION_NAME, "Payroll")
                .tell(SignInFields.ERROR_CODE, 53003L);
    }

    private static SignInQuery.Builder query() {
        return SignInQuery.builder();
    }

    @Test
    void requestIdBeatsCorrelationIdBeatsNames() {
        SignInQuery.Builder all = query().requestId(new RequestId(MadeUpRow.guid(1)))
                .correlationId(new CorrelationId(CORRELATION))
                .user("kari")
                .near(TEN);
        assertThat(quality(all, kariInPayroll())).isEqualTo(MatchQuality.SAME_REQUEST);
        assertThat(quality(all, row(2, 0).correlationIds(CORRELATION))).isEqualTo(MatchQuality.SAME_CORRELATION);
        assertThat(quality(all, row(2, 0).tell(SignInFields.USER_NAME, "kari@example.com")))
                .isEqualTo(MatchQuality.SAME_USER_AND_TIME);
    }

    @Test
    void qualitySaysWhatIsInCommon() {
        assertThat(quality(query().user("kari").application("pay").near(TEN), kariInPayroll()))
                .isEqualTo(MatchQuality.SAME_USER_APPLICATION_AND_TIME);
        assertThat(quality(query().user("kari").application("mail").near(TEN), kariInPayroll()))
                .isEqualTo(MatchQuality.SAME_USER_AND_TIME);
        assertThat(quality(query().user("ola").application("pay").near(TEN), kariInPayroll()))
                .isEqualTo(MatchQuality.SAME_APPLICATION_AND_TIME);
        assertThat(quality(query().user("kari").application("pay"), kariInPayroll()))
                .isEqualTo(MatchQuality.SAME_USER);
        assertThat(quality(query().application("pay"), kariInPayroll())).isEqualTo(MatchQuality.SAME_APPLICATION);
        assertThat(quality(query().errorCode(53003).near(TEN), kariInPayroll()))
                .isEqualTo(MatchQuality.SAME_CODE_AND_TIME);
        assertThat(quality(query().errorCode(53003), kariInPayroll())).isEqualTo(MatchQuality.OTHER);
    }

    @Test
    void sameTimeIsTheWindowAskedForElseADayEachSide() {
        MadeUpRow aDayLater = row(1, 24 * 60).tell(SignInFields.USER_NAME, "kari@example.com");
        MadeUpRow later = row(1, 24 * 60 + 1).tell(SignInFields.USER_NAME, "kari@example.com");
        assertThat(quality(query().user("kari").near(TEN), aDayLater)).isEqualTo(MatchQuality.SAME_USER_AND_TIME);
        assertThat(quality(query().user("kari").near(TEN), later)).isEqualTo(MatchQuality.SAME_USER);
        assertThat(quality(query().user("kari").near(TEN).between(TEN, TEN.plusSeconds(60)), aDayLater))
                .isEqualTo(MatchQuality.SAME_USER);
        assertThat(quality(query().user("kari").between(TEN, null), later)).isEqualTo(MatchQuality.SAME_USER_AND_TIME);
    }

    @Test
    void wholeNameBeatsStartBeatsStartOfAWord() {
        MadeUpRow word = row(1, 0).tell(SignInFields.APPLICATION_NAME, "Contoso Mail");
        MadeUpRow start = row(2, 60).tell(SignInFields.APPLICATION_NAME, "Mailbox");
        MadeUpRow whole = row(3, 120).tell(SignInFields.APPLICATION_NAME, "MAIL");
        assertThat(ranked(query().application("mail").near(TEN), word, start, whole))
                .containsExactly(3, 2, 1);
    }

    @Test
    void theSignInOfTheIdBeatsOneThatBeganWithIt() {
        MadeUpRow first = row(1, -60);
        MadeUpRow next = row(2, 0).tell(SignInFields.ORIGINAL_REQUEST_ID, MadeUpRow.guid(1));
        assertThat(ranked(query().requestId(new RequestId(MadeUpRow.guid(1))).near(TEN), next, first))
                .containsExactly(1, 2);
    }

    @Test
    void nearestThenNewestThenKey() {
        assertThat(ranked(query().near(TEN), row(1, -5), row(2, 5), row(4, 1), row(3, 1), row(5, 9)))
                .containsExactly(3, 4, 2, 1, 5);
        assertThat(ranked(query(), row(1, -5), row(2, 5), row(4, 1), row(3, 1))).containsExactly(2, 3, 4, 1);
    }

    @Test
    void orderOfCandidatesMakesNoDifference() {
        Random random = new Random(11);
        List<SignInEvent> candidates = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            candidates.addAll(signIns(row(i / 2, random.nextInt(5))
                    .tenant(i % 2 == 0 ? "a" : "b")
                    .tell(
                            SignInFields.USER_DISPLAY_NAME,
                            List.of("Kari", "Karin", "Ola Kari").get(random.nextInt(3)))));
        }
        SignInQuery query = query().user("kari").near(TEN).build();
        List<Match> expected = MatchRanking.rank(query, candidates);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(candidates, random);
            assertThat(MatchRanking.rank(query, candidates)).isEqualTo(expected);
        }
    }
}
