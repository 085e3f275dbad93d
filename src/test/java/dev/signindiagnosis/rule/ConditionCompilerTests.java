package dev.signindiagnosis.rule;

import static dev.signindiagnosis.rule.RuleFiles.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCompilerTests {

    private static final ConditionCompiler COMPILER = new ConditionCompiler();

    private static final Facts LAPTOP = facts().put(SignInFields.ERROR_CODE, 53000L)
            .put(SignInFields.DEVICE_NAME, "LAPTOP-7")
            .put(SignInFields.DEVICE_COMPLIANT, false)
            .put(SignInFields.CONDITIONAL_ACCESS_STATUS, "Failure")
            .put(SignInFields.RISK_EVENT_TYPES, List.of("unfamiliarFeatures"))
            .put(SignInFields.AUTHENTICATION_METHODS, List.of())
            .put(SignInFields.RISK_STATE, Fact.untold(FactState.UNLICENSED))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signIn.device.compliant.is(false)",
                "signIn.device.compliant.isNot(true)",
                "signIn.conditionalAccess.status.is('failure')",
                "signIn.conditionalAccess.status.isOneOf(['success', 'failure'])",
                "signIn.errorCode.is(53000) && signIn.errorCode.atLeast(50000)",
                "signIn.errorCode.isOneOf([1, 53000])",
                "signIn.device.name.has('laptop')",
                "signIn.risk.eventTypes.any('UnfamiliarFeatures')",
                "signIn.risk.eventTypes.has('unfamiliar')",
                "signIn.risk.eventTypes.none('leakedCredentials')",
                "signIn.authentication.methodsUsed.isEmpty()",
                "told(signIn.device.name) && !told(signIn.device.id)",
                "state(signIn.risk.state) == 'unlicensed'",
                "state(signIn.user.name) in ['absent', 'notInFormat']",
                "signIn.device.compliant.is(true) || signIn.outcome.is('failure')",
                "!told(signIn.conditionalAccess.policies) && !told(signIn.authentication.steps) && !told(signIn.at)"
            })
    void conditionsThatHold(String when) throws ConditionRefusedException {
        assertThat(holds(when, LAPTOP)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signIn.device.managed.is(true)",
                "signIn.device.managed.is(false)",
                "signIn.device.managed.isNot(true)",
                "signIn.device.managed.isNot(false)",
                "signIn.user.name.has('')",
                "signIn.user.name.isOneOf(['a'])",
                "signIn.autonomousSystem.atLeast(0)",
                "signIn.place.networks.any('x')",
                "signIn.place.networks.none('x')",
                "signIn.place.networks.isEmpty()",
                "told(signIn.risk.state)"
            })
    void untoldFactsAnswerNoQuestionWithYes(String when) throws ConditionRefusedException {
        assertThat(holds(when, LAPTOP)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "signIn.device.compliant == false|1|24|no matching overload for '_==_'",
                "!signIn.device.compliant|1|0|no matching overload for '!_'",
                "signIn.device.compliant && true|1|24|no matching overload",
                "signIn.device.compliant.is('no')|1|26|fact(bool).(string)",
                "signIn.errorCode.is('53000')|1|19|fact(int).(string)",
                "signIn.device.name.atLeast(3)|1|26|no matching overload",
                "signIn.device.name|1|13|expected type 'bool'",
                "signIn.device.complaint.is(true)|1|0|'signIn.device.complaint' is not a fact",
                "device.compliant.is(true)|1|0|'device.compliant' is not a fact",
                "signIn.device.is(true)|1|0|'signIn.device' is not a fact",
                "signIn.device.compliant.isnt(true)|1|28|undeclared reference to 'isnt'",
                "signIn.device.compliant.is(true|1|31|missing ')'",
                "[1].exists(x, x == 1)|1|11|is not a fact"
            })
    void refusesWithThePlaceOfTheFault(String when, int line, int column, String problem) {
        ConditionRefusedException refused = refused(when);
        assertThat(refused.problem()).contains(problem);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!signIn.device.compliant.is(true)",
                "!(told(signIn.user.id) && signIn.device.compliant.isNot(true))",
                "signIn.device.compliant.is(true) == false",
                "signIn.device.compliant.is(true) != true",
                "signIn.device.compliant.is(true) ? false : true",
                "signIn.device.compliant.is(true) in [false]",
                "[signIn.device.compliant.is(true)] == [false]",
                "!signIn.risk.eventTypes.any('x')"
            })
    void refusesToTurnAnAnswerRound(String when) {
        assertThat(refused(when).problem()).contains("is no as well where the log does not tell");
    }

    @Test
    void proposesTheNearestName() {
        assertThat(refused("signIn.device.complaint.is(true)").remedy())
                .isEqualTo("did you mean signIn.device.compliant?");
        assertThat(refused("device.compliant.is(true)").remedy()).isEqualTo("did you mean signIn.device.compliant?");
    }

    @Test
    void namesTheLineInsideTheExpression() {
        ConditionRefusedException refused = refused("signIn.outcome.is('failure')\n  && signIn.nothing.is(1)");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(5);
    }

    private static boolean holds(String when, Facts facts) throws ConditionRefusedException {
        return COMPILER.compile(when).holds(new CaseFacts(Case.of(facts)));
    }

    private static ConditionRefusedException refused(String when) {
        ConditionRefusedException refused =
                catchThrowableOfType(ConditionRefusedException.class, () -> COMPILER.compile(when));
        assertThat(refused).as(when).isNotNull();
        return refused;
    }
}
