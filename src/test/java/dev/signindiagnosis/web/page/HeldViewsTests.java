package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Coverage.Day;
import dev.signindiagnosis.store.Coverage.Range;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.HeldView.FieldView;
import dev.signindiagnosis.web.page.HeldView.StripView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the page of imports shows what is held. */
class HeldViewsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final Words WORDS = new WordLists(language -> Map.of()).in(Language.ENGLISH, ZoneOffset.UTC);

    private static Range range(String tenant, Day... days) {
        return new Range(
                new LogTenant(tenant),
                SignInType.INTERACTIVE_USER,
                days[0].date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                days[days.length - 1].date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                Arrays.stream(days).mapToLong(Day::signIns).sum(),
                List.of(days),
                Optional.empty());
    }

    private static Day day(int after, long signIns) {
        return new Day(FIRST.plusDays(after), signIns);
    }

    private static HeldView view(Range... ranges) {
        return HeldViews.of(new Coverage(List.of(ranges)), WORDS).orElseThrow();
    }

    @Test
    void nothingHeldHasNoStrip() {
        assertThat(HeldViews.of(Coverage.NONE, WORDS)).isEmpty();
    }

    @Test
    void everyDayHasItsPlaceAndItsShade() {
        StripView strip =
                view(range("a", day(0, 1), day(1, 50), day(3, 100))).strips().get(0);
        assertThat(strip.fields()).extracting(FieldView::x).containsExactly(0, HeldViews.FIELD, 3 * HeldViews.FIELD);
        assertThat(strip.fields()).extracting(FieldView::level).containsExactly(1, 2, 4);
        assertThat(strip.fields().get(1).day()).isEqualTo("3 November 2026");
        assertThat(strip.fields().get(1).count()).isEqualTo("50 sign-ins");
        assertThat(strip.width()).isEqualTo(4 * HeldViews.FIELD);
        assertThat(strip.span()).isEqualTo("151 sign-ins, 2 November 2026 to 5 November 2026");
    }

    @Test
    void gapsAreSaid() {
        assertThat(view(range("a", day(0, 1), day(2, 1), day(6, 1)))
                        .strips()
                        .get(0)
                        .gaps())
                .containsExactly(
                        "No sign-in on 3 November 2026.", "No sign-in from 5 November 2026 to 7 November 2026.");
        assertThat(view(range("a", day(0, 1), day(1, 1))).strips().get(0).gaps())
                .isEmpty();
    }

    @Test
    void manyDaysAreShownAsWeeks() {
        StripView strip = view(range("a", day(0, 1), day(6, 2), day(7, 4), day(300, 1)))
                .strips()
                .get(0);
        assertThat(strip.fields())
                .extracting(FieldView::count)
                .containsExactly("3 sign-ins", "4 sign-ins", "1 sign-in");
        assertThat(strip.fields().get(1).day()).isEqualTo("Week from 9 November 2026");
    }

    @Test
    void tenantsAreNamedWhereThereAreSeveral() {
        assertThat(view(range("a", day(0, 1))).strips())
                .extracting(StripView::name)
                .containsExactly("User sign-in (interactive)");
        assertThat(view(range("a", day(0, 1)), range("b", day(0, 1))).strips())
                .extracting(StripView::name)
                .containsExactly("User sign-in (interactive), tenant a", "User sign-in (interactive), tenant b");
    }
}
