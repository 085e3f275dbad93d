package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static dev.signindiagnosis.diagnosis.Told.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.signindiagnosis.diagnosis.PolicyChange.Kind;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyHistoryTests {

    @Test
    void newGoneRenamedAndOtherResultsAreTold() {
        List<PolicyChange> changes = changes(
                with(1, -60, 0, policy("a", "A", "success"), policy("b", "B", "success"), policy("c", "C", "success")),
                with(
                        2,
                        0,
                        53003,
                        policy("a", "A", "failure"),
                        policy("b", "B2", "success"),
                        policy("d", "D", "failure")));

        assertThat(changes)
                .extracting(PolicyChange::policyId, PolicyChange::kind, PolicyChange::then, PolicyChange::now)
                .containsExactlyInAnyOrder(
                        tuple("a", Kind.OTHER_RESULT, "success", "failure"),
                        tuple("b", Kind.OTHER_NAME, "B", "B2"),
                        tuple("c", Kind.GONE, "success", null),
                        tuple("d", Kind.NEW, null, "failure"));
        assertThat(changes.get(0).before().key().value()).isEqualTo(SignIns.id(1));
        assertThat(changes.get(0).after().key().value()).isEqualTo(SignIns.id(2));
    }

    @Test
    void rowsWithoutPoliciesBetweenAreSkipped() {
        List<PolicyChange> changes = changes(
                with(1, -90, 0, policy("a", "A", "success")),
                kari(3, -60, 0).without(SignInFields.POLICIES, FactState.NOT_IN_FORMAT),
                kari(4, -30, 50126).with(SignInFields.POLICIES, List.of()),
                with(2, 0, 53003, policy("a", "A", "failure")));
        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.before().key().value()).isEqualTo(SignIns.id(1)));
    }

    @Test
    void aSignInThatTellsNoPoliciesHasNoChanges() {
        Context context = Told.context(
                Told.store(
                        with(1, -90, 0, policy("a", "A", "success")),
                        kari(2, 0, 53003).without(SignInFields.POLICIES, FactState.NOT_IN_FORMAT)),
                2);
        assertThat(context.policyChanges()).isEmpty();
        assertThat(context.whyNotTold(NotTold.Part.POLICY_CHANGES)).contains(NotTold.Why.NOT_IN_LOG);
    }

    @Test
    void aPromptOnTheWayIsNoChange() {
        assertThat(changes(
                        with(1, -60, 0, policy("a", "A", "success")),
                        with(3, -30, 50074, policy("a", "A", "failure")),
                        with(2, 0, 0, policy("a", "A", "success"))))
                .isEmpty();
    }

    private static SignIns with(int number, long seconds, long code, AppliedPolicy... policies) {
        return kari(number, seconds, code).with(SignInFields.POLICIES, List.of(policies));
    }

    private static List<PolicyChange> changes(SignIns... signIns) {
        return Told.context(Told.store(signIns), 2).policyChanges();
    }
}
