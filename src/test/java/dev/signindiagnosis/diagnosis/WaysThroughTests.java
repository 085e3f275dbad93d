package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.WayThrough.Need;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysThroughTests {

    @Test
    void aGrantPolicyListsItsControlsAndDoesNotSayWhetherOneIsEnough() {
        WayThrough way = only(Told.policy("p", "Managed", "failure", "Mfa", "RequireCompliantDevice"));
        assertThat(way.need()).isEqualTo(Need.ONE_OR_ALL_CONTROLS);
        assertThat(way.what()).containsExactly("Mfa", "RequireCompliantDevice");
        assertThat(way.steps())
                .extracting(WayThrough.Step::who)
                .containsExactly(Actor.USER, Actor.USER, Actor.POLICY_OWNER);
    }

    @Test
    void aSingleControlHasToBeMet() {
        assertThat(only(Told.policy("p", "Terms", "failure", "Our own control")).need())
                .isEqualTo(Need.ONE_CONTROL);
    }

    @Test
    void aBlockPolicyListsTheConditionsOfWhichOneMustDiffer() {
        WayThrough way = only(Told.block("p", "Norway only", "application", "users", "location", "signInRisk"));
        assertThat(way.need()).isEqualTo(Need.OTHER_CONDITION);
        assertThat(way.what()).containsExactly("application", "users", "location", "signInRisk");
        assertThat(way.steps())
                .extracting(step -> step.text().key())
                .containsExactly("way.condition.place", "way.condition.risk", "way.owner.block");
    }

    @Test
    void aBlockWithoutConditionsIsNotTold() {
        Context context = context(Told.policy("p", "Block", "failure", "Block"));
        assertThat(context.waysThrough()).isEmpty();
        assertThat(context.whyNotTold(NotTold.Part.WAYS_THROUGH)).contains(NotTold.Why.NOT_IN_LOG);
    }

    @Test
    void aLogWithoutPoliciesDoesNotTellIt() {
        SignIns csv = kari(1, 0, 53003).without(SignInFields.POLICIES, FactState.NOT_IN_FORMAT);
        Context context = Told.context(Told.store(csv), 1);
        assertThat(context.whyNotTold(NotTold.Part.WAYS_THROUGH)).contains(NotTold.Why.NOT_IN_LOG);
    }

    @Test
    void aPolicyThatOnlyReportsIsNoObstacle() {
        Context context = context(Told.policy("p", "Trial", "reportOnlyFailure", "Mfa"));
        assertThat(context.waysThrough()).isEmpty();
    }

    private static WayThrough only(AppliedPolicy policy) {
        return context(policy).waysThrough().get(0);
    }

    private static Context context(AppliedPolicy... policies) {
        return Told.context(Told.store(kari(1, 0, 53003).with(SignInFields.POLICIES, List.of(policies))), 1);
    }
}
