package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoosingTests {

    private static final Instant AT = Instant.parse("2026-11-12T09:00:00Z");

    @Test
    void signInsOfOneAttemptAreOneChoiceNamedByTheDecidingOne() {
        List<Choice> choices =
                choices(around(AT), row(1, 0, 50097, 1), row(2, 3, 50140, 1), row(3, 8, 53003, 1), row(4, 4000, 0, 2));

        assertThat(choices).hasSize(2);
        assertThat(choices.get(0).attempt().signIns()).hasSize(3);
        assertThat(choices.get(0).match().signIn().key().value()).isEqualTo(MadeUpRow.guid(3));
    }

    @Test
    void onlyRefusalIsTheLikeliestAndSaysSo() {
        List<Choice> choices = choices(around(AT), row(1, 0, 0, 1), row(2, 300, 0, 2), row(3, 800, 53003, 3));

        assertThat(choices)
                .extracting(choice -> choice.attempt().ending())
                .containsExactly(Ending.BLOCKED, Ending.SIGNED_IN, Ending.SIGNED_IN);
        assertThat(keys(choices.get(0))).contains("choose.why.only.blocked").doesNotContain("choose.why.nearest");
        assertThat(keys(choices.get(1))).contains("choose.why.nearest");
    }

    @Test
    void twoRefusalsAreNotTheOnlyOne() {
        List<Choice> choices = choices(around(AT), row(1, 0, 0, 1), row(2, 300, 50126, 2), row(3, 600, 53003, 3));

        assertThat(choices).flatExtracting(ChoosingTests::keys).noneMatch(key -> key.startsWith("choose.why.only"));
        assertThat(choices.get(0).match().signIn().key().value()).isEqualTo(MadeUpRow.guid(2));
    }

    @Test
    void refusalFarFromTheTimeComesAfterASuccessNearIt() {
        List<Choice> choices = choices(around(AT), row(1, 0, 0, 1), row(2, 20_000, 53003, 2));

        assertThat(choices)
                .extracting(choice -> choice.attempt().ending())
                .containsExactly(Ending.SIGNED_IN, Ending.BLOCKED);
    }

    @Test
    void newestIsNamedWithoutATime() {
        List<Choice> choices = choices(user(), row(1, 0, 0, 1), row(2, 4000, 0, 2));

        assertThat(keys(choices.get(0))).contains("choose.why.newest");
        assertThat(choices.get(0).match().signIn().key().value()).isEqualTo(MadeUpRow.guid(2));
    }

    @Test
    void wholeNameComesBeforeTheStartOfOne() {
        List<Choice> choices = choices(
                SignInQuery.builder().user("kari@example.com").build(),
                row(1, 0, 0, 1),
                row(2, 4000, 53003, 2).tell(SignInFields.USER_NAME, "kari@example.com.test"));

        assertThat(choices.get(0).match().signIn().key().value()).isEqualTo(MadeUpRow.guid(1));
        assertThat(keys(choices.get(0))).contains("choose.why.wholeName");
        assertThat(keys(choices.get(1))).doesNotContain("choose.why.wholeName");
    }

    @Test
    void attemptsAreAtMostAsManyAsAskedFor() {
        MadeUpRow[] rows = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> row(number, number * 1000, 0, number))
                .toArray(MadeUpRow[]::new);

        assertThat(choices(around(AT), rows)).hasSize(25);
    }

    @Test
    void correlationIdOfAClientThatNeverChangesItIsSplitByWhatWasFound() {
        MadeUpRow[] rows = IntStream.rangeClosed(1, 700)
                .mapToObj(number -> row(number, number * 3600, 0, 1))
                .toArray(MadeUpRow[]::new);

        assertThat(choices(around(AT), rows))
                .hasSize(25)
                .allSatisfy(choice -> assertThat(choice.attempt().signIns()).hasSize(1));
    }

    private static SignInQuery around(Instant moment) {
        return SignInQuery.builder()
                .user("kari")
                .between(moment.minus(Duration.ofDays(60)), moment.plus(Duration.ofDays(60)))
                .near(moment)
                .build();
    }

    private static SignInQuery user() {
        return SignInQuery.builder().user("kari").build();
    }

    private static MadeUpRow row(int number, int seconds, long code, int correlation) {
        return MadeUpRow.of(MadeUpRow.guid(number), AT.plusSeconds(seconds))
                .correlationIds("c0000000-0000-4000-8000-%012d".formatted(correlation))
                .tell(SignInFields.ERROR_CODE, code)
                .tell(SignInFields.USER_NAME, "kari@example.com")
                .tell(SignInFields.APPLICATION_ID, NothingCases.PAYROLL);
    }

    private static List<Choice> choices(SignInQuery query, MadeUpRow... rows) {
        InMemoryStore store =
                InMemoryStore.holding(Stream.of(rows).map(MadeUpRow::build).toArray(SignInRow[]::new));
        List<Match> matches = MatchRanking.rank(
                query,
                store.search(query, Page.first(200), Deadline.in(Duration.ofMinutes(1)))
                        .signIns());
        return new Choosing(store).of(matches, new Search(query, Question.USUAL_LIMIT));
    }

    private static List<String> keys(Choice choice) {
        return choice.why().stream().map(Message::key).toList();
    }
}
