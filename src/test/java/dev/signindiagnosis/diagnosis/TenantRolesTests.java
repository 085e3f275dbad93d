package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.signindiagnosis.diagnosis.TenantInvolved.Role;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TenantRolesTests {

    private static final String HOME = SignIns.id(101);
    private static final String RESOURCE = SignIns.id(102);

    @Test
    void inboundAccessIsDecidedWhereTheSignInGoes() {
        assertThat(tenants(guest(500213)))
                .extracting(TenantInvolved::role, TenantInvolved::id, TenantInvolved::decided)
                .containsExactly(tuple(Role.HOME, HOME, false), tuple(Role.RESOURCE, RESOURCE, true));
    }

    @Test
    void outboundAccessIsDecidedAtHome() {
        assertThat(tenants(guest(500212)))
                .filteredOn(TenantInvolved::decided)
                .extracting(TenantInvolved::role)
                .containsExactly(Role.HOME);
    }

    @Test
    void otherCodesDoNotTellWhoseSettingItWas() {
        assertThat(tenants(guest(53003))).hasSize(2).noneMatch(TenantInvolved::decided);
    }

    @Test
    void aSignInInsideOneTenantInvolvesNoOther() {
        SignIns member = kari(1, 0, 53003)
                .with(SignInFields.HOME_TENANT_ID, HOME)
                .with(SignInFields.RESOURCE_TENANT_ID, HOME.toUpperCase(Locale.ROOT));
        assertThat(tenants(member)).isEmpty();
    }

    private static SignIns guest(long code) {
        return kari(1, 0, code).with(SignInFields.HOME_TENANT_ID, HOME).with(SignInFields.RESOURCE_TENANT_ID, RESOURCE);
    }

    private static List<TenantInvolved> tenants(SignIns signIn) {
        return Told.context(Told.store(signIn), 1).tenantsInvolved();
    }
}
