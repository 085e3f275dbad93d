package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFactsTests {

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "' '"})
    void blankIsAbsentAndNotFalse(String blank) {
        Facts facts = Rows.facts("'deviceDetail':{'isCompliant':%s,'deviceId':%s}".formatted(blank, blank));
        assertThat(facts.get(SignInFields.DEVICE_COMPLIANT).state()).isEqualTo(FactState.ABSENT);
        assertThat(facts.get(SignInFields.DEVICE_ID).state()).isEqualTo(FactState.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "'TRUE', true", "'false', false", "false, false"})
    void flagsAreReadInAnySpelling(String written, boolean expected) {
        String value = written.equals("true") || written.equals("false") ? written : "'" + written + "'";
        assertThat(Rows.facts("'isInteractive':" + value)
                        .get(SignInFields.INTERACTIVE)
                        .is(expected))
                .isTrue();
    }

    @Test
    void hiddenRiskIsUnlicensed() {
        Facts facts = Rows.facts("'riskLevelDuringSignIn':'hidden','riskLevelAggregated':'none'");
        assertThat(facts.get(SignInFields.RISK_SIGN_IN).state()).isEqualTo(FactState.UNLICENSED);
        assertThat(facts.get(SignInFields.RISK_AGGREGATED).is("none")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.XXX", "2001:db8:xxxx:xxxx", "[redacted]", "{PII Removed}", "PII Removed"})
    void addressThatWasCutIsRedacted(String address) {
        SignInRow row = Rows.graph("'ipAddress':'" + address + "'");
        assertThat(row.facts().get(SignInFields.IP_ADDRESS).state()).isEqualTo(FactState.REDACTED);
        assertThat(row.raw().text()).contains(address);
    }

    @Test
    void nameThatAnOwnerReplacedStaysAName() {
        assertThat(Rows.facts("'userPrincipalName':'[redacted]'")
                        .get(SignInFields.USER_NAME)
                        .is("[redacted]"))
                .isTrue();
        assertThat(Rows.facts("'userPrincipalName':'{PII Removed}'")
                        .get(SignInFields.USER_NAME)
                        .state())
                .isEqualTo(FactState.REDACTED);
    }

    @Test
    void userIdOfZerosIsRedacted() {
        Facts facts = Rows.facts("'userId':'00000000-0000-0000-0000-000000000000'");
        assertThat(facts.get(SignInFields.USER_ID).state()).isEqualTo(FactState.REDACTED);
    }

    @ParameterizedTest
    @CsvSource({"50126, 50126", "'50126', 50126", "0, 0", "'0', 0", "'Success', 0", "'success', 0"})
    void errorCodeIsReadInAnySpelling(String written, long expected) {
        String value = Character.isDigit(written.charAt(0)) ? written : "'" + written + "'";
        assertThat(Rows.facts("'status':{'errorCode':" + value + "}")
                        .get(SignInFields.ERROR_CODE)
                        .is(expected))
                .isTrue();
    }

    @Test
    void innerCodeStandsBeforeTheEnvelopes() {
        SignInRow row = Rows.diagnostic("'resultType':'0'", "'status':{'errorCode':50126}");
        assertThat(row.facts().get(SignInFields.ERROR_CODE).is(50126L)).isTrue();
        SignInRow bare = Rows.diagnostic("'resultType':'Success'", "'status':{}");
        assertThat(bare.facts().get(SignInFields.ERROR_CODE).is(0L)).isTrue();
    }

    @Test
    void otherIsNoReason() {
        Facts facts = Rows.facts("'status':{'errorCode':0,'failureReason':'Other.'}");
        assertThat(facts.get(SignInFields.FAILURE_REASON).state()).isEqualTo(FactState.ABSENT);
    }

    @Test
    void policiesAreNotEvaluatedWhereTheFirstFactorFailed() {
        Facts facts = Rows.facts("'status':{'errorCode':50126},'conditionalAccessStatus':'notApplied',"
                + "'appliedConditionalAccessPolicies':[]");
        assertThat(facts.get(SignInFields.POLICIES).state()).isEqualTo(FactState.NOT_EVALUATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':{'errorCode':0},'conditionalAccessStatus':'notApplied'",
                "'status':{'errorCode':50126},'conditionalAccessStatus':'failure'"
            })
    void emptyListIsToldWhereConditionalAccessCouldRun(String members) {
        Facts facts = Rows.facts(members + ",'appliedConditionalAccessPolicies':[]");
        assertThat(facts.get(SignInFields.POLICIES).is(List.of())).isTrue();
    }

    @Test
    void policiesThatAreMissingAreAbsent() {
        Facts facts = Rows.facts("'status':{'errorCode':53003},'conditionalAccessStatus':'failure'");
        assertThat(facts.get(SignInFields.POLICIES).state()).isEqualTo(FactState.ABSENT);
    }

    @Test
    void versionOneCarriesNoStepsAndNoConditions() {
        Facts facts = Rows.read("{'createdDateTime':'2026-01-01T00:00:00Z','appId':'a','isInteractive':true,"
                        + "'appliedConditionalAccessPolicies':[{'id':'p','result':'failure'}]}")
                .facts();
        assertThat(facts.get(SignInFields.AUTHENTICATION_STEPS).state()).isEqualTo(FactState.NOT_IN_FORMAT);
        assertThat(facts.get(SignInFields.USER_NAME).state()).isEqualTo(FactState.ABSENT);
        AppliedPolicy policy =
                facts.get(SignInFields.POLICIES).value().orElseThrow().get(0);
        assertThat(policy.conditionsSatisfied().state()).isEqualTo(FactState.NOT_IN_FORMAT);
        assertThat(policy.name().state()).isEqualTo(FactState.ABSENT);
    }

    @Test
    void securityDefaultsStayAsAPolicy() {
        Facts facts = Rows.facts("'appliedConditionalAccessPolicies':[{'id':'SecurityDefaults','result':'success'}]");
        assertThat(facts.get(SignInFields.POLICIES)
                        .value()
                        .orElseThrow()
                        .get(0)
                        .id()
                        .is("SecurityDefaults"))
                .isTrue();
    }

    @Test
    void emptyStepsAreAbsentBecauseTheyMayComeLate() {
        Facts facts = Rows.facts("'authenticationDetails':[]");
        assertThat(facts.get(SignInFields.AUTHENTICATION_STEPS).state()).isEqualTo(FactState.ABSENT);
    }

    @Test
    void bothCorrelationIdsAreKeptAndTheInnerOneStandsFirst() {
        SignInRow row = Rows.diagnostic("'correlationId':'OUTER'", "'correlationId':'INNER'");
        assertThat(row.correlationIds())
                .containsExactlyInAnyOrder(new CorrelationId("inner"), new CorrelationId("outer"));
        assertThat(row.facts().get(SignInFields.CORRELATION_ID).is("inner")).isTrue();
    }

    @Test
    void envelopeTimeIsIngestionUnlessItIsTheOnlyOne() {
        Facts both =
                Rows.diagnostic("'time':'2026-01-01T00:05:00Z'", "'id':'a'").facts();
        assertThat(both.get(SignInFields.AT).value().orElseThrow()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(both.get(SignInFields.INGESTED_AT).value().orElseThrow()).isEqualTo("2026-01-01T00:05:00Z");
        Facts one = Rows.read("{'category':'SignInLogs','time':'2026-01-01T00:05:00Z','properties':{}}")
                .facts();
        assertThat(one.get(SignInFields.AT).value().orElseThrow()).isEqualTo("2026-01-01T00:05:00Z");
    }

    @Test
    void lastOfRepeatedNamesCounts() {
        assertThat(Rows.facts("'homeTenantId':'a','homeTenantId':'b'")
                        .get(SignInFields.HOME_TENANT_ID)
                        .is("b"))
                .isTrue();
    }

    @Test
    void unknownFieldsAreKeptByPathWhereTheyHoldSomething() {
        SignInRow row = Rows.graph("'novelty':{'a':[1,null,'x\\n']},'empty':[],'nothing':null,'blank':'',"
                + "'deviceDetail':{'browserId':'b'}");
        assertThat(row.unknownFields())
                .containsOnly(
                        java.util.Map.entry("novelty", "{\"a\":[1,null,\"x\\u000a\"]}"),
                        java.util.Map.entry("deviceDetail.browserId", "\"b\""));
    }

    @Test
    void jsonInsideOfTextIsRead() {
        Facts facts = Rows.read(
                        "{\"TimeGenerated\":\"2026-01-01T00:00:00Z\",\"ResultType\":\"50126\","
                                + "\"AppDisplayName\":\"Payroll\",\"DeviceDetail\":\"{\\\"isManaged\\\":true}\","
                                + "\"MfaDetail\":\"\",\"LocationDetails\":\"{}\",\"RiskEventTypes\":\"[\\\"leakedCredentials\\\"]\"}")
                .facts();
        assertThat(facts.get(SignInFields.DEVICE_MANAGED).is(true)).isTrue();
        assertThat(facts.get(SignInFields.RISK_EVENT_TYPES).is(List.of("leakedCredentials")))
                .isTrue();
        assertThat(facts.get(SignInFields.USER_AGENT).state()).isEqualTo(FactState.NOT_IN_FORMAT);
    }

    @Test
    void numbersOfGraphsEnumerationsAreWords() {
        Facts facts = Rows.facts(
                "'conditionalAccessStatus':2,'conditionalAccessPolicies':"
                        + "[{'id':'a','result':3},{'id':'b','result':'1'},{'id':'c','result':'success'},{'id':'d','result':99}]");
        assertThat(facts.get(SignInFields.CONDITIONAL_ACCESS_STATUS).is("notApplied"))
                .isTrue();
        assertThat(facts.get(SignInFields.POLICIES).value().orElseThrow())
                .extracting(policy -> policy.result().value().orElse(""))
                .containsExactly("notEnabled", "failure", "success", "99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'city':'Bergen','country':'NO','errorCode':50126,'operatingSystem':'Ios'",
                "'location.city':'Bergen','location.countryOrRegion':'NO','status.errorCode':'50126','deviceDetail.operatingSystem':'Ios'",
                "'LocationDetails.city':'Bergen','LocationDetails.countryOrRegion':'NO','Status.errorCode':50126,'OS':'Ios'",
                "'location_city':'Bergen','location_country_or_region':'NO','status/errorCode':50126,'device_detail_operating_system':'Ios'",
                "'location':{'city':'Bergen','countryOrRegion':'NO'},'city':'Oslo','Country':'SE','status':{'errorCode':50126},'deviceDetail':{'operatingSystem':'Ios'},'os':'x'"
            })
    void membersAreReadHoweverTheyWereFlattened(String members) {
        Facts facts = Rows.facts(members);
        assertThat(facts.get(SignInFields.CITY).is("Bergen")).isTrue();
        assertThat(facts.get(SignInFields.COUNTRY).is("NO")).isTrue();
        assertThat(facts.get(SignInFields.ERROR_CODE).is(50126L)).isTrue();
        assertThat(facts.get(SignInFields.DEVICE_OPERATING_SYSTEM).is("Ios")).isTrue();
    }

    @Test
    void namesWithUnderscoresAreGraphsNames() {
        Facts facts = Rows.read("{'created_date_time':'2026-01-01T00:00:00Z','user_principal_name':'kari@example.com',"
                        + "'conditional_access_status':'success'}")
                .facts();
        assertThat(facts.get(SignInFields.USER_NAME).is("kari@example.com")).isTrue();
        assertThat(facts.get(SignInFields.CONDITIONAL_ACCESS_STATUS).is("success"))
                .isTrue();
    }

    @Test
    void logOfAdfsIsOfAdfsWhateverTheEventTypes() {
        SignInRow row = Rows.read("{'category':'ADFSSignInLogs','properties':{'createdDateTime':'2026-01-01T00:00:00Z',"
                + "'signInEventTypes':['interactiveUser'],'isInteractive':true}}");
        assertThat(row.facts().get(SignInFields.TYPE).is("adfs")).isTrue();
    }

    @Test
    void resourceOfAnEnvelopeIsNotTheOneSignedInTo() {
        SignInRow row = Rows.diagnostic("'resourceId':'<tenant>'", "'resourceId':'api-1'");
        assertThat(row.facts().get(SignInFields.RESOURCE_ID).is("api-1")).isTrue();
    }

    @Test
    void codesMayCarryTheirPrefix() {
        assertThat(Rows.facts("'ResultType':'AADSTS50126'")
                        .get(SignInFields.ERROR_CODE)
                        .is(50126L))
                .isTrue();
    }

    @Test
    void wordOfAStatusTellsSuccessAndNothingElse() {
        assertThat(Rows.facts("'status':'Success'").get(SignInFields.ERROR_CODE).is(0L))
                .isTrue();
        assertThat(Rows.facts("'status':'Some.Type.Name'")
                        .get(SignInFields.STATUS_TEXT)
                        .state())
                .isNotEqualTo(FactState.TOLD);
    }
}
