package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.LogTenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTests {

    private static final String HOME = "aaaaaaaa-0000-0000-0000-000000000001";
    private static final String OTHER = "aaaaaaaa-0000-0000-0000-000000000002";

    @Test
    void requestIdInLowerCaseIsTheKey() {
        assertThat(Rows.graph("'id':'AAAAAAAA-1111-2222-3333-BBBBBBBBBBBB'")
                        .key()
                        .value())
                .isEqualTo("aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id':'r1' | 'id':'r2'",
                "'id':'r1','userPrincipalName':'kari@example.com' | 'id':'r1','userPrincipalName':'ola@example.com'",
                "'status':{'errorCode':0} | 'status':{'errorCode':50126}",
                "'appId':'a' | 'appId':'b'",
                "'deviceDetail':{'displayName':'A'} | 'deviceDetail':{'displayName':'B'}"
            },
            quoteCharacter = '`')
    void rowsWithoutRequestIdDifferByWhatTheyTell(String one, String other) {
        assertThat(Rows.graph(one).key()).isNotEqualTo(Rows.graph(other).key());
        assertThat(Rows.graph(one).key().value()).matches("x-[0-9a-f]{32}");
    }

    @Test
    void sameSignInWithoutRequestIdHasTheSameKeyInAnyMemberOrder() {
        String one = "'id':'r1','appId':'a','status':{'errorCode':0}";
        String other = "'status':{'errorCode':0},'appId':'a','id':'r1'";
        assertThat(Rows.graph(one).key()).isEqualTo(Rows.graph(other).key());
        assertThat(Rows.graph(one).id()).isNotEqualTo(Rows.graph(other).id());
    }

    @Test
    void envelopeTellsTheLogsTenant() {
        String members = "'tenantId':'%s','resourceId':'/tenants/%s/providers/Microsoft.aadiam'";
        assertThat(Rows.diagnostic(members.formatted(HOME, OTHER), "'id':'a'")
                        .tenant()
                        .id())
                .isEqualTo(HOME);
        assertThat(Rows.diagnostic(members.formatted("", OTHER), "'id':'a'")
                        .tenant()
                        .id())
                .isEqualTo(OTHER);
    }

    @Test
    void workspaceIsNoTenant() {
        String row = "{'TimeGenerated':'2026-01-01T00:00:00Z','ResultType':'0','AppId':'a','TenantId':'%s'%s}";
        assertThat(Rows.read(row.formatted(OTHER, "")).tenant()).isEqualTo(LogTenant.UNTOLD);
        assertThat(Rows.read(row.formatted(OTHER, ",'AADTenantId':'" + HOME + "'"))
                        .tenant()
                        .id())
                .isEqualTo(HOME);
    }

    @ParameterizedTest
    @CsvSource({
        HOME + ", " + HOME + ", none, true",
        HOME + ", " + HOME + ", '', true",
        "'', " + HOME + ", none, true",
        "'', " + HOME + ", '', false",
        OTHER + ", " + HOME + ", b2bCollaboration, false",
        OTHER + ", " + HOME + ", none, false",
        HOME + ", '', none, false"
    })
    void graphRowBelongsToItsTenantOnlyWhereNoOtherTookPart(String home, String resource, String access, boolean told) {
        String members = "'homeTenantId':'%s','resourceTenantId':'%s','crossTenantAccessType':'%s'";
        LogTenant tenant = Rows.graph(members.formatted(home, resource, access)).tenant();
        assertThat(tenant).isEqualTo(told ? new LogTenant(HOME) : LogTenant.UNTOLD);
    }
}
