package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store promises about the order of a search, its parts and its total. */
public abstract class SearchOrderContract extends SearchContract {

    @Test
    void withoutAMomentNewestComeFirstThenByKey() {
        hold(row(3, 0), row(1, 0), row(2, 5), row(4, -5));
        assertThat(found(SignInQuery.builder())).containsExactly(2, 1, 3, 4);
    }

    @Test
    void nearestComeFirstOnBothSides() {
        hold(row(1, -30), row(2, -2), row(3, 0), row(4, 1), row(5, 10), row(6, -11));
        assertThat(found(SignInQuery.builder().near(TEN))).containsExactly(3, 4, 2, 5, 6, 1);
    }

    @Test
    void atTheSameDistanceTheEarlierComesFirstThenByKey() {
        hold(row(4, 3), row(3, 3), row(2, -3), row(1, -3), row(6, 0), row(5, 0));
        assertThat(found(SignInQuery.builder().near(TEN))).containsExactly(5, 6, 1, 2, 3, 4);
    }

    @Test
    void sameSignInOfSeveralLogsIsOrderedByTenant() {
        hold(row(1, 0).tenant("b"), row(1, 0).tenant("a"), row(1, 0));
        assertThat(search(SignInQuery.builder().near(TEN).build(), Page.first(9))
                        .signIns())
                .extracting(signIn -> signIn.tenant().id())
                .containsExactly("", "a", "b");
    }

    @Test
    void digestKeysComeAfterRequestIds() {
        hold(
                MadeUpRow.of("x-" + "0".repeat(32), TEN),
                MadeUpRow.of("ffffffff-ffff-4fff-bfff-ffffffffffff", TEN),
                row(1, 0));
        assertThat(search(SignInQuery.builder().build(), Page.first(9)).signIns())
                .extracting(signIn -> signIn.key().value().substring(0, 2))
                .containsExactly("00", "ff", "x-");
    }

    @Test
    void timesWithinASecondAreToldApart() {
        hold(
                MadeUpRow.of(MadeUpRow.guid(1), TEN.plusNanos(100)),
                MadeUpRow.of(MadeUpRow.guid(2), TEN.plusNanos(200)),
                MadeUpRow.of(MadeUpRow.guid(3), TEN.minusNanos(100)));
        assertThat(found(SignInQuery.builder().between(TEN, TEN.plusNanos(199))))
                .containsExactly(1);
        assertThat(found(SignInQuery.builder().near(TEN))).containsExactly(3, 1, 2);
    }

    @Test
    void momentsFarAwayAreNoError() {
        hold(row(1, 0), row(2, 1));
        assertThat(found(SignInQuery.builder().near(Instant.MAX))).containsExactly(2, 1);
        assertThat(found(SignInQuery.builder().near(Instant.EPOCH.minus(Duration.ofDays(400_000)))))
                .containsExactly(1, 2);
        assertThat(found(SignInQuery.builder().between(Instant.MIN, Instant.MAX)))
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void partsJoinWithoutDoublesOrHoles(int limit) {
        hold(IntStream.range(0, 40).mapToObj(i -> row(i, (i % 10) - 5)).toArray(MadeUpRow[]::new));
        for (Instant near : new Instant[] {null, TEN, TEN.plusSeconds(3600), TEN.minusSeconds(90)}) {
            SignInQuery query = SignInQuery.builder().near(near).build();
            List<SignInEvent> whole = search(query, Page.first(Page.MOST)).signIns();
            assertThat(whole).hasSize(40);
            assertThat(numbers(inParts(query, limit))).isEqualTo(numbers(whole));
        }
    }

    private List<SignInEvent> inParts(SignInQuery query, int limit) {
        List<SignInEvent> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Candidates part = search(query, new Page(limit, cursor.orElse(null)));
            assertThat(part.signIns()).hasSizeBetween(1, limit);
            assertThat(part.total()).isEqualTo(40);
            assertThat(part.totalExact()).isTrue();
            all.addAll(part.signIns());
            cursor = part.next();
        } while (cursor.isPresent());
        return all;
    }

    @Test
    void nextPartIsAbsentAtTheEnd() {
        hold(row(1, 0), row(2, 0));
        SignInQuery query = SignInQuery.builder().build();
        assertThat(search(query, Page.first(2)).next()).isEmpty();
        assertThat(search(query, Page.first(1)).next()).isPresent();
    }

    @Test
    void searchThatFitsNothingTotalsZero() {
        hold(row(1, 0));
        assertThat(search(SignInQuery.builder().user("nobody").near(TEN).build(), Page.first(5)))
                .isEqualTo(Candidates.NONE);
    }

    @Test
    void cursorOfAnotherQueryIsRefused() {
        hold(row(1, 0).tell(SignInFields.USER_NAME, "a@example.com"), row(2, 0));
        String cursor =
                search(SignInQuery.builder().build(), Page.first(1)).next().orElseThrow();
        SignInQuery other = SignInQuery.builder().near(TEN).build();
        assertThatThrownBy(() -> search(other, new Page(1, cursor))).isInstanceOf(UnreadableCursorException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAA", "../../etc", "æøå"})
    void madeUpCursorIsRefused(String cursor) {
        hold(row(1, 0));
        SignInQuery query = SignInQuery.builder().build();
        assertThatThrownBy(() -> search(query, new Page(1, cursor))).isInstanceOf(UnreadableCursorException.class);
    }
}
