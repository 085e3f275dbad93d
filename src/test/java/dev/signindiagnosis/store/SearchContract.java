package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store promises about which sign-ins fit a search. */
public abstract class SearchContract extends DeletingContract {

    private static final String PERSON = MadeUpRow.guid(0xa11);
    private static final String APP = MadeUpRow.guid(0xa99);

    private void holdKari() {
        hold(
                row(1, 0)
                        .tell(SignInFields.USER_ID, PERSON)
                        .tell(SignInFields.USER_NAME, "kari.nordmann@example.com")
                        .tell(SignInFields.USER_ALTERNATE_NAME, "knord")
                        .tell(SignInFields.USER_DISPLAY_NAME, "Kari Åse-Marie Nordmann")
                        .tell(SignInFields.APPLICATION_ID, APP)
                        .tell(SignInFields.APPLICATION_NAME, "Contoso Payroll (Test)")
                        .tell(SignInFields.RESOURCE_NAME, "Microsoft Graph")
                        .tell(SignInFields.RESOURCE_ID, "https://fs.example.com/adfs/"),
                row(2, 1).tell(SignInFields.USER_NAME, "ola@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari.nordmann@example.com",
                "KARI.Nordmann@EXAMPLE.com",
                "kari",
                "knord",
                "Kari Åse",
                "kari  åse",
                "åse",
                "ÅSE-MARIE nord",
                "A\u030ase",
                "a\u030aSE",
                "\u212bse",
                "marie",
                "nordmann",
                " nord ",
                "ＫＡＲＩ"
            })
    void searchByUserTakesNamesAndTheirStarts(String typed) {
        holdKari();
        assertThat(found(SignInQuery.builder().user(typed))).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ari", "nordmann@", "example.com", "ase", "kari nordmann", "mann", "*", "k?ri", "kari*", "\\"})
    void searchByUserTakesNothingElse(String typed) {
        holdKari();
        assertThat(found(SignInQuery.builder().user(typed))).isEmpty();
    }

    @Test
    void searchByUserTakesWholeObjectIds() {
        holdKari();
        assertThat(found(SignInQuery.builder().user(PERSON.toUpperCase(Locale.ROOT))))
                .containsExactly(1);
        assertThat(found(SignInQuery.builder().user(PERSON.substring(0, 30)))).isEmpty();
    }

    @Test
    void searchByUserTakesServicePrincipals() {
        String id = MadeUpRow.guid(0x59);
        hold(row(1, 0)
                .tell(SignInFields.SERVICE_PRINCIPAL_ID, id)
                .tell(SignInFields.SERVICE_PRINCIPAL_NAME, "Nightly Backup"));
        assertThat(found(SignInQuery.builder().user(id))).containsExactly(1);
        assertThat(found(SignInQuery.builder().user("night"))).containsExactly(1);
        assertThat(found(SignInQuery.builder().user("BACK"))).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"Ærlig Øst,ærlig ø", "ærlig øst,ÆRLIG", "Ærlig Øst,øst", "ÅGE ØRN,åge", "Straße,strass"})
    void searchByUserKnowsNorwegianLetters(String name, String typed) {
        hold(
                row(1, 0).tell(SignInFields.USER_DISPLAY_NAME, name),
                row(2, 0).tell(SignInFields.USER_DISPLAY_NAME, "Arlig Ost Age Orn"));
        assertThat(found(SignInQuery.builder().user(typed))).isEqualTo(typed.equals("strass") ? List.of() : List.of(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contoso payroll (test)", "CONTOSO", "payroll", "payroll (t", "test"})
    void searchByApplicationTakesNamesAndTheirStarts(String typed) {
        holdKari();
        assertThat(found(SignInQuery.builder().application(typed))).containsExactly(1);
    }

    @Test
    void searchByApplicationTakesWholeIds() {
        holdKari();
        assertThat(found(SignInQuery.builder().application(APP.toUpperCase(Locale.ROOT))))
                .containsExactly(1);
        assertThat(found(SignInQuery.builder().application(APP.substring(1)))).isEmpty();
    }

    @Test
    void searchByResourceTakesNamesAndIds() {
        holdKari();
        assertThat(found(SignInQuery.builder().resource("graph"))).containsExactly(1);
        assertThat(found(SignInQuery.builder().resource("HTTPS://fs.example.com/adfs/")))
                .containsExactly(1);
        assertThat(found(SignInQuery.builder().resource("https://fs"))).isEmpty();
    }

    @Test
    void searchByPolicyTakesIdsAndStartsOfNames() {
        String policy = MadeUpRow.guid(0xca1);
        hold(row(1, 0)
                .policy(policy, "Block outside Norway", "failure")
                .policy("SecurityDefaults", "Security Defaults", "notApplied"));
        hold(row(2, 0));
        assertThat(found(SignInQuery.builder().policy(policy))).containsExactly(1);
        assertThat(found(SignInQuery.builder().policy("block OUT"))).containsExactly(1);
        assertThat(found(SignInQuery.builder().policy("securitydefaults"))).containsExactly(1);
        assertThat(found(SignInQuery.builder().policy("outside"))).isEmpty();
    }

    @Test
    void searchByIdsTakesRequestOriginalAndCorrelation() {
        hold(
                row(1, 0).correlationIds(MadeUpRow.guid(0xc1), MadeUpRow.guid(0xc2)),
                row(2, 1)
                        .tell(
                                SignInFields.ORIGINAL_REQUEST_ID,
                                MadeUpRow.guid(1).toUpperCase(Locale.ROOT)));
        assertThat(found(SignInQuery.builder().requestId(new RequestId(MadeUpRow.guid(1)))))
                .containsExactly(2, 1);
        assertThat(found(SignInQuery.builder().requestId(new RequestId("no GUID"))))
                .isEmpty();
        assertThat(found(SignInQuery.builder().correlationId(new CorrelationId(MadeUpRow.guid(0xc2)))))
                .containsExactly(1);
    }

    @Test
    void searchByCodeTellsZeroFromUntold() {
        hold(row(1, 0), row(2, 1).tell(SignInFields.ERROR_CODE, 0L), row(3, 2).tell(SignInFields.ERROR_CODE, 50126L));
        assertThat(found(SignInQuery.builder().errorCode(0))).containsExactly(2);
        assertThat(found(SignInQuery.builder().errorCode(50126))).containsExactly(3);
    }

    @Test
    void searchByOutcomeAndTypeTakesWhatTheEventSays() {
        hold(
                row(1, 0),
                row(2, 1).tell(SignInFields.ERROR_CODE, 50140L).tell(SignInFields.TYPE, "servicePrincipal"),
                row(3, 2).tell(SignInFields.STATUS_TEXT, "Failure"));
        assertThat(found(SignInQuery.builder().outcome(Outcome.UNKNOWN))).containsExactly(1);
        assertThat(found(SignInQuery.builder().outcome(Outcome.INTERRUPTED))).containsExactly(2);
        assertThat(found(SignInQuery.builder().outcome(Outcome.FAILURE))).containsExactly(3);
        assertThat(found(SignInQuery.builder().type(SignInType.SERVICE_PRINCIPAL)))
                .containsExactly(2);
        assertThat(found(SignInQuery.builder().type(SignInType.UNKNOWN))).containsExactly(3, 1);
    }

    @Test
    void searchByTenantAndCountry() {
        hold(row(1, 0).tenant("contoso"), row(2, 1).tell(SignInFields.COUNTRY, "NO"));
        assertThat(found(SignInQuery.builder().tenant(new LogTenant("Contoso"))))
                .containsExactly(1);
        assertThat(found(SignInQuery.builder().tenant(LogTenant.UNTOLD))).containsExactly(2);
        assertThat(found(SignInQuery.builder().country("no"))).containsExactly(2);
    }

    @Test
    void searchWindowIncludesBothEnds() {
        hold(row(1, 0), row(2, 1), row(3, 2), row(4, 3));
        assertThat(found(SignInQuery.builder().between(TEN.plusSeconds(60), TEN.plusSeconds(120))))
                .containsExactly(3, 2);
        assertThat(found(SignInQuery.builder().between(TEN.plusSeconds(120), null)))
                .containsExactly(4, 3);
        assertThat(found(SignInQuery.builder().between(null, TEN.minusNanos(1))))
                .isEmpty();
        assertThat(found(SignInQuery.builder().between(TEN.plusSeconds(60), TEN)))
                .isEmpty();
    }

    @Test
    void partsOfASearchMustAllFit() {
        holdKari();
        SignInQuery.Builder fits = SignInQuery.builder()
                .user("kari")
                .application("payroll")
                .resource("microsoft")
                .between(TEN, TEN);
        assertThat(found(fits)).containsExactly(1);
        assertThat(found(fits.errorCode(1))).isEmpty();
    }
}
