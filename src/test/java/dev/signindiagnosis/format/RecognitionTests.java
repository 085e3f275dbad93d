package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTests {

    private final RowFormats formats = new RowFormats();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "riskDetection | {'id':'a','riskEventType':'unfamiliarFeatures','detectedDateTime':'2026-01-01T00:00:00Z','ipAddress':'192.0.2.1','userPrincipalName':'kari@example.com'}",
                "riskyUser     | {'id':'a','riskLastUpdatedDateTime':'2026-01-01T00:00:00Z','riskLevel':'high','userPrincipalName':'kari@example.com'}",
                "riskDetection | {'time':'2026-01-01T00:00:00Z','category':'UserRiskEvents','operationName':'User Risk Detection','properties':{'id':'a','riskLevel':'high'}}",
                "riskyUser     | {'time':'2026-01-01T00:00:00Z','category':'RiskyUsers','properties':{'id':'a','riskLevel':'high'}}",
                "auditLog      | {'id':'a','activityDateTime':'2026-01-01T00:00:00Z','activityDisplayName':'Update user','targetResources':[],'initiatedBy':{}}",
                "auditLog      | {'TimeGenerated':'2026-01-01T00:00:00Z','Type':'AuditLogs','ResultType':'','OperationName':'Update user'}",
                "auditLog      | {'time':'2026-01-01T00:00:00Z','category':'AuditLogs','properties':{'id':'a'}}",
                "graphActivity | {'time':'2026-01-01T00:00:00Z','category':'MicrosoftGraphActivityLogs','properties':{'appId':'a','requestUri':'/me'}}",
                "unifiedAudit  | {'CreationTime':'2026-01-01T00:00:00','Id':'a','Operation':'UserLoggedIn','RecordType':15,'Workload':'AzureActiveDirectory','UserId':'kari@example.com'}",
                "tokenError    | {'error':'invalid_grant','error_description':'AADSTS50076: …','error_codes':[50076],'correlation_id':'a'}",
                "summary       | {'StartTime':'2026-01-01T00:00:00Z','EndTime':'2026-01-02T00:00:00Z','IPAddress':'192.0.2.1','AppDisplayName':'Payroll'}",
                "elasticCommonSchema | {'@timestamp':'2026-01-01T00:00:00Z','ecs':{'version':'8'},'event':{'action':'Sign-in activity'},'azure':{'signinlogs':{}}}",
                "users         | {'id':'a','displayName':'Kari','userPrincipalName':'kari@example.com','businessPhones':[],'givenName':'Kari'}",
                "apiError      | {'error':{'code':'TooManyRequests','message':'…'}}",
                "auditLog      | {'@odata.type':'#microsoft.graph.directoryAudit','id':'a','activityDisplayName':'x'}",
                "directoryObjects | {'id':'a','appId':'a','displayName':'Payroll','createdDateTime':'2026-01-01T00:00:00Z','signInAudience':'AzureADMyOrg'}",
                "directoryObjects | {'id':'a','appId':'a','appDisplayName':'Payroll','createdDateTime':'2026-01-01T00:00:00Z','servicePrincipalType':'Application'}",
                "directoryObjects | {'id':'a','createdDateTime':'2026-01-01T00:00:00Z','appRoleId':'r','resourceDisplayName':'Payroll','resourceId':'a'}",
                "unknownJson   | {'id':'a','appId':'a','createdDateTime':'2026-01-01T00:00:00Z','resourceId':'r','expirationDate':'2027-01-01T00:00:00Z'}",
                "alerts        | {'id':'a','createdDateTime':'2026-01-01T00:00:00Z','status':'new','severity':'high','title':'x'}",
                "unknownJson   | {'time':'2026-01-01T00:00:00Z','app_id':'a','status':200,'ip_address':'192.0.2.1'}",
                "unknownJson   | {'hello':'world'}",
                "unknownJson   | {}"
            })
    void otherLogsAreNamed(String what, String json) {
        ReadRow read = formats.readJson(json.replace('\'', '"'));
        assertThat(read).isInstanceOf(ReadRow.NotSignIn.class);
        String named = ((ReadRow.NotSignIn) read).what();
        assertThat(named).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "graphV1            | {'createdDateTime':'2026-01-01T00:00:00Z','appId':'a','status':{'errorCode':0}}",
                "graphBeta          | {'createdDateTime':'2026-01-01T00:00:00Z','appId':'a','authenticationDetails':[]}",
                "graphBeta          | {'CreatedDateTime':'2026-01-01T00:00:00Z','AppId':'a','SignInEventTypes':['interactiveUser']}",
                "diagnosticSettings | {'resulttype':50126,'category':'SignInLogs','time':'2026-01-01 00:00:00','properties':{}}",
                "diagnosticSettings | {'resultType':'0','time':'2026-01-01 00:00:00','properties':'{~appId~:~a~,~isInteractive~:true}'}",
                "logAnalytics       | {'Category':'ServicePrincipalSignInLogs','CreatedDateTime':'2026-01-01T00:00:00Z','TenantId':'w'}",
                "logAnalytics       | {'CreatedDateTime_t':'2026-01-01T00:00:00Z','ResultType_s':'0','AppId_g':'a','Status_dynamic':{'errorCode':0}}",
                "logAnalytics       | {'TimeGenerated [UTC]':'2026-01-01T00:00:00Z','ResultType':'0','AppId':'a'}",
                "logAnalytics       | {'time':'2026-01-01T00:00:00Z','resultType':'0','properties.appId':'a'}",
                "defender           | {'Timestamp':'2026-01-01T00:00:00Z','ApplicationId':'a','ErrorCode':0,'LogonType':'[~interactiveUser~]'}"
            })
    void signInsAreRecognisedByContent(String shape, String json) {
        ReadRow read = formats.readJson(json.replace('\'', '"').replace("~", "\\\""));
        assertThat(shapeOf(read, json)).isEqualTo(shape);
    }

    private String shapeOf(ReadRow read, String json) {
        if (read instanceof ReadRow.Read row) {
            return row.row().raw().shape();
        }
        return read + " of " + json;
    }

    @Test
    void malformedRowSaysWhere() {
        ReadRow read = formats.readJson("{\"id\": \"a\",\n  \"appId\": }");
        assertThat(read).isEqualTo(new ReadRow.Refused("notJson", Map.of("line", 2, "column", 12)));
    }

    @Test
    void unfinishedRowIsNotJson() {
        assertThat(reason(formats.readJson("{\"id\": \"a\", \"status\": {\"errorCode\": 0")))
                .isEqualTo("notJson");
        assertThat(reason(formats.readJson("[]"))).isEqualTo("notJson");
        assertThat(reason(formats.readJson("{} {}"))).isEqualTo("notJson");
    }

    @Test
    void trailingCommasPass() {
        ReadRow read = formats.readJson(
                "{\"createdDateTime\":\"2026-01-01T00:00:00Z\",\"appId\":\"a\",\"status\":{\"errorCode\":0,},\"x\":[1,],}");
        assertThat(read).isInstanceOf(ReadRow.Read.class);
    }

    @Test
    void deepNestingAndLongRowsAreRefused() {
        assertThat(reason(formats.readJson("{\"a\":".repeat(200) + "1" + "}".repeat(200))))
                .isEqualTo("rowTooDeep");
        String tooLong = "{\"a\":\"" + "x".repeat(JsonText.MAX_LENGTH) + "\"}";
        assertThat(reason(formats.readJson(tooLong))).isEqualTo("rowTooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "noTime, null",
        "noTime, '\"\"'",
        "noTime, '\"0001-01-01T00:00:00Z\"'",
        "unreadableTime, '\"last Tuesday\"'"
    })
    void rowWithoutReadableTimeIsRefused(String reason, String time) {
        String row = "{\"createdDateTime\":" + time + ",\"appId\":\"a\",\"status\":{\"errorCode\":0}}";
        assertThat(reason(formats.readJson(row))).isEqualTo(reason);
    }

    private static String reason(ReadRow read) {
        return ((ReadRow.Refused) read).reason();
    }
}
