package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Spread.Scope;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void windowsReachBackFromTheSignInAndAnHourBeyondIt() {
        Spread spread = spread(
                kari(1, 0, 50126),
                user(2, 1800),
                user(3, 3599),
                user(4, 3600),
                user(5, -7200),
                user(6, -3 * 86_400),
                user(7, -8 * 86_400));
        assertThat(spread.windows()).extracting(Spread.Window::signIns).containsExactly(3L, 4L, 5L);
        assertThat(spread.windows()).extracting(Spread.Window::users).containsExactly(3L, 4L, 5L);
        assertThat(spread.windows().get(2).firstSeen()).isEqualTo(SignIns.START.minus(Duration.ofDays(3)));
    }

    @Test
    void hoursStandBesideTheWeekBefore() {
        Spread spread = spread(kari(1, 0, 50126), user(2, 60), user(3, -7 * 86_400), user(4, -7 * 86_400 - 7200));
        assertThat(spread.hours()).hasSize(24);
        assertThat(spread.hours().get(23).from()).isEqualTo(SignIns.START);
        assertThat(spread.hours().get(23).count()).isEqualTo(2);
        assertThat(spread.hours().get(23).weekBefore()).isEqualTo(1);
        assertThat(spread.hours().get(21).weekBefore()).isEqualTo(1);
    }

    @Test
    void oneUserIsSaidOnlyWhereEverySignInTellsWho() {
        assertThat(spread(kari(1, 0, 50126), kari(2, -60, 50126)).scope()).isEqualTo(Scope.ONE_USER);
        assertThat(spread(kari(1, 0, 50126), SignIns.signIn(2, -60, 50126).correlated(2))
                        .scope())
                .isEqualTo(Scope.ONE_APPLICATION);
    }

    @Test
    void aDecidingPolicyIsTheScopeAndCountsOnlyItsOwn() {
        Spread spread = spread(blocked(kari(1, 0, 53003)), blocked(user(2, -60)), user(3, -90));
        assertThat(spread.scope()).isEqualTo(Scope.ONE_USER);
        Spread wider = spread(
                blocked(kari(1, 0, 53003)),
                blocked(kari(2, -60, 53003).with(SignInFields.USER_NAME, "ola@example.com")));
        assertThat(wider.scope()).isEqualTo(Scope.ONE_POLICY);
        assertThat(wider.policyName()).isEqualTo("Norway only");
        assertThat(wider.windows().get(0).users()).isEqualTo(2);
    }

    @Test
    void nineInTenOfOneAddressAreOnePlace() {
        List<SignInEvent> others = new ArrayList<>();
        for (int n = 2; n <= 20; n++) {
            others.add(elsewhere(n).with(SignInFields.IP_ADDRESS, "192.0.2.1").event());
        }
        InMemoryStore store = Told.store(others, kari(1, 0, 50126).with(SignInFields.IP_ADDRESS, "198.51.100.9"));
        assertThat(Told.context(store, 1).spread().scope()).isEqualTo(Scope.ONE_PLACE);
    }

    @Test
    void nothingInCommonIsMany() {
        assertThat(spread(kari(1, 0, 50126), elsewhere(2), elsewhere(3)).scope())
                .isEqualTo(Scope.MANY);
    }

    @Test
    void fiveUsersAndThreeTimesTheWeekBeforeAreAnIncident() {
        SignIns[] five = {kari(1, 0, 50126), user(2, 1), user(3, 2), user(4, 3), user(5, 4)};
        assertThat(spread(five).incident()).isTrue();
        assertThat(spread(kari(1, 0, 50126), user(2, 1), user(3, 2), user(4, 3)).incident())
                .isFalse();
        List<SignInEvent> weekBefore =
                List.of(user(6, -7 * 86_400).event(), user(7, -7 * 86_400 + 9).event());
        assertThat(Told.context(Told.store(weekBefore, five), 1).spread().incident())
                .isFalse();
    }

    @Test
    void aStoreThatDoesNotCountLeavesItOut() {
        Set<Capability> others = EnumSet.complementOf(EnumSet.of(Capability.COUNT));
        InMemoryStore store = new InMemoryStore(others);
        store.write(List.of(Told.row(kari(1, 0, 50126).event())), ImportId.UNKNOWN);
        store.commit();
        Context context = Told.context(store, 1);
        assertThat(context.spread()).isNull();
        assertThat(context.whyNotTold(NotTold.Part.SPREAD)).contains(NotTold.Why.NOT_SUPPORTED);
        assertThat(context.whyNotTold(NotTold.Part.LAST_GOOD)).isEmpty();
    }

    @Test
    void aSuccessHasNoSpread() {
        Context context = Told.context(Told.store(kari(1, 0, 0)), 1);
        assertThat(context.spread()).isNull();
        assertThat(context.whyNotTold(NotTold.Part.SPREAD)).isEmpty();
    }

    private static SignIns blocked(SignIns signIn) {
        return signIn.with(SignInFields.POLICIES, List.of(Told.block("p", "Norway only", "location")));
    }

    private static SignIns user(int number, long seconds) {
        return kari(number, seconds, 50126).with(SignInFields.USER_NAME, "user" + number + "@example.com");
    }

    private static SignIns elsewhere(int number) {
        return user(number, number)
                .with(SignInFields.APPLICATION_ID, SignIns.id(number))
                .with(SignInFields.IP_ADDRESS, "192.0.2." + number)
                .with(SignInFields.COUNTRY, "C" + number);
    }

    private static Spread spread(SignIns... signIns) {
        return Told.context(Told.store(signIns), 1).spread();
    }
}
