package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store promises about each thing that is counted by. */
public abstract class CountGroupContract extends CountContract {

    private static final String APPLICATION = MadeUpRow.guid(0xb1);
    private static final String POLICY = MadeUpRow.guid(0xb2);

    private void holdOneOfEach() {
        hold(
                row(1, -1),
                row(2, 0)
                        .tenant("Contoso")
                        .tell(SignInFields.USER_ID, MadeUpRow.guid(0xa1))
                        .tell(SignInFields.USER_NAME, "kari@example.com")
                        .tell(SignInFields.APPLICATION_ID, APPLICATION)
                        .tell(SignInFields.APPLICATION_NAME, "Payroll old"),
                row(3, 1)
                        .tenant("contoso")
                        .tell(SignInFields.TYPE, "nonInteractiveUser")
                        .tell(SignInFields.ERROR_CODE, 53003L)
                        .tell(SignInFields.USER_ID, MadeUpRow.guid(0xa1))
                        .tell(SignInFields.USER_NAME, "Kari.N@example.com")
                        .tell(SignInFields.APPLICATION_ID, APPLICATION)
                        .tell(SignInFields.APPLICATION_NAME, "Payroll")
                        .tell(SignInFields.RESOURCE_NAME, "Mail")
                        .tell(SignInFields.COUNTRY, "NO")
                        .tell(SignInFields.IP_ADDRESS, "2001:DB8::1")
                        .policy(POLICY, "Block", "failure")
                        .policy(MadeUpRow.guid(0xb3), "Locked", "failure")
                        .policy(MadeUpRow.guid(0xb4), "Passed", "success"));
    }

    private SignInCounts count(CountGroup group) {
        return repository.count(CountQuery.of(SignInFilter.ALL).by(group, 9), soon());
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, 53003, , 2",
        "OUTCOME, failure, , 2",
        "USER, 00000000-0000-4000-8000-0000000000a1, Kari.N@example.com, 1",
        "APPLICATION, 00000000-0000-4000-8000-0000000000b1, Payroll, 1",
        "RESOURCE, mail, Mail, 2",
        "DECIDING_POLICY, 00000000-0000-4000-8000-0000000000b2, Block, 2",
        "COUNTRY, no, , 2",
        "ADDRESS, 2001:db8::1, , 2",
        "TYPE, nonInteractiveUser, , 2",
        "LOG_TENANT, contoso, , 1",
        "HOUR, 2026-11-12T10:00:00Z, , 0",
        "DAY, 2026-11-12T00:00:00Z, , 0",
    })
    void groupHasValueAndNameAndCountsTheUntoldApart(
            CountGroup group, String value, @Nullable String name, long untold) {
        holdOneOfEach();
        SignInCounts counts = count(group);
        assertThat(counts.groups().get(0).value()).isEqualTo(value);
        assertThat(counts.groups().get(0).name()).isEqualTo(Optional.ofNullable(name));
        assertThat(counts.untold()).isEqualTo(untold);
        assertThat(counts.total().signIns()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void groupHasNoNameWhereNobodyAsks(CountGroup group) {
        holdOneOfEach();
        SignInCounts counts =
                repository.count(CountQuery.of(SignInFilter.ALL).by(group, 9).withoutNames(), soon());
        assertThat(counts.groups())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.name()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aSignInCountsOncePerValue(CountGroup group) {
        holdOneOfEach();
        long inGroups = count(group).groups().stream()
                .mapToLong(each -> each.tally().signIns())
                .sum();
        long expected =
                group == CountGroup.DECIDING_POLICY ? 2 : 3 - count(group).untold();
        assertThat(inGroups).isEqualTo(expected);
    }
}
