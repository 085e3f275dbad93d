package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store promises about what a GUID is. */
public abstract class RolesContract extends CountGroupContract {

    private static final String ID = MadeUpRow.guid(0xabc);

    private static final Map<SignInField<String>, Role> BY_FIELD = Map.ofEntries(
            Map.entry(SignInFields.ORIGINAL_REQUEST_ID, Role.REQUEST),
            Map.entry(SignInFields.SESSION_ID, Role.SESSION),
            Map.entry(SignInFields.USER_ID, Role.USER),
            Map.entry(SignInFields.APPLICATION_ID, Role.APPLICATION),
            Map.entry(SignInFields.SERVICE_PRINCIPAL_ID, Role.SERVICE_PRINCIPAL),
            Map.entry(SignInFields.APPLICATION_SERVICE_PRINCIPAL_ID, Role.SERVICE_PRINCIPAL),
            Map.entry(SignInFields.RESOURCE_SERVICE_PRINCIPAL_ID, Role.SERVICE_PRINCIPAL),
            Map.entry(SignInFields.RESOURCE_ID, Role.RESOURCE),
            Map.entry(SignInFields.HOME_TENANT_ID, Role.TENANT),
            Map.entry(SignInFields.RESOURCE_TENANT_ID, Role.TENANT),
            Map.entry(SignInFields.DEVICE_ID, Role.DEVICE));

    private Set<Role> rolesOf(String guid) {
        return repository.rolesOf(guid, soon());
    }

    @Test
    void eachFieldOfAnIdGivesItsRole() {
        int number = 0x1000;
        for (Map.Entry<SignInField<String>, Role> field : BY_FIELD.entrySet()) {
            String id = MadeUpRow.guid(number++);
            hold(row(number - 0x1000, 0).tell(field.getKey(), id));
            assertThat(rolesOf(id)).as(field.getKey().name()).containsExactly(field.getValue());
        }
    }

    @Test
    void keysCorrelationIdsTenantsAndPoliciesAreRolesToo() {
        hold(row(0xabc, 0).correlationIds(MadeUpRow.guid(0xc)).tenant(MadeUpRow.guid(0xd)));
        hold(row(7, 0).policy(MadeUpRow.guid(0xe), "Block", "notApplied"));
        assertThat(rolesOf(ID)).containsExactly(Role.REQUEST);
        assertThat(rolesOf(MadeUpRow.guid(0xc))).containsExactly(Role.CORRELATION);
        assertThat(rolesOf(MadeUpRow.guid(0xd))).containsExactly(Role.TENANT);
        assertThat(rolesOf(MadeUpRow.guid(0xe))).containsExactly(Role.POLICY);
    }

    @Test
    void oneGuidMayBeSeveralThingsInAnySpelling() {
        hold(
                row(7, 0).tell(SignInFields.APPLICATION_ID, ID.toUpperCase(Locale.ROOT)),
                row(8, 0).tell(SignInFields.RESOURCE_ID, ID));
        for (String spelling : Set.of(ID, ID.toUpperCase(Locale.ROOT), " {" + ID + "} ")) {
            assertThat(rolesOf(spelling)).containsExactlyInAnyOrder(Role.APPLICATION, Role.RESOURCE);
        }
    }

    @Test
    void whatIsNotHeldOrNoGuidIsNothing() {
        hold(row(7, 0)
                .tell(SignInFields.APPLICATION_ID, "payroll")
                .tell(SignInFields.RESOURCE_SERVICE_PRINCIPAL_ID, Guid.ZERO));
        assertThat(rolesOf(ID)).isEmpty();
        assertThat(rolesOf("payroll")).isEmpty();
        assertThat(rolesOf(Guid.ZERO)).isEmpty();
    }

    @Test
    void whatAMergeReplacedIsNotCountedTwice() {
        hold(row(7, 0).tell(SignInFields.USER_ID, ID));
        hold(row(7, 0).tell(SignInFields.USER_ID, ID).tell(SignInFields.RISK_STATE, "atRisk"));
        assertThat(rolesOf(ID)).containsExactly(Role.USER);
    }

    @Test
    void whatWasDeletedIsNothing() {
        hold(
                row(0xabc, 0).tell(SignInFields.USER_ID, ID).correlationIds(ID),
                row(8, 9).tell(SignInFields.DEVICE_ID, ID));
        sink.delete(SignInFilter.of(Subject.ofId(ID)), 9);
        sink.commit();
        assertThat(rolesOf(ID)).containsExactly(Role.DEVICE);
    }
}
