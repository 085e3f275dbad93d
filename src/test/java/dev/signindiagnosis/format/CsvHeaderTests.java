package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvHeaderTests {

    private static final String SHORT =
            "Date (UTC),Request ID,Username,Application,Status,Sign-in error code,Compliant";

    private final RowFormats formats = new RowFormats();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portalCsv | Date (UTC),Request ID,User,Username,IP address,Status,Sign-in error code,Application",
                "portalCsvApplication | Date (UTC),Request ID,Service principal ID,Application,Status",
                "logAnalyticsCsv | TimeGenerated,UserPrincipalName,AppDisplayName,ResultType,Location",
                "logAnalyticsCsv | CreatedDateTime_t [UTC],Id_g,AppDisplayName_s,ResultType_s,Status_dynamic",
                "graphCsv | Id,CreatedDateTime,AppDisplayName,UserPrincipalName,Status,IPAddress",
                "graphCsv | id,createdDateTime,appDisplayName,status.errorCode,deviceDetail.browser",
                "defenderCsv | Timestamp,Application,ApplicationId,LogonType,ErrorCode,AccountUpn"
            })
    void logsAreRecognised(String name, String header) {
        assertThat(shape(header).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authenticationDetailsCsv | Date (UTC),Request ID,Authentication method,Succeeded,Result detail",
                "summary | StartTime [UTC],EndTime [UTC],IPAddress,applicationSet,Type",
                "unifiedAudit | CreationDate,UserIds,Operations,AuditData",
                "auditLog | activityDateTime,activityDisplayName,targetResources,initiatedBy",
                "users | id,displayName,userPrincipalName,givenName,accountEnabled",
                "signInList | id,userPrincipalName,appId,appDisplayName,createdDateTime",
                "unknownCsv | CreatedDateTime,AppId,AppDisplayName,Expires",
                "unknownCsv | CreatedDateTime,Status,Title",
                "unknownCsv | a,b,c"
            })
    void otherFilesAreNamed(String what, String header) {
        assertThat(formats.recogniseHeader(List.of(header.split(",", -1)))).isEqualTo(new CsvHeader.NotSignIns(what));
    }

    @Test
    void blankCellsAreAbsentAndMissingColumnsNotInTheFormat() {
        SignInRow row =
                read(SHORT, "2026-01-01T10:00:00Z,r1,kari@example.com,Payroll,Success,,", DateOrder.MONTH_FIRST);
        assertThat(row.facts().get(SignInFields.DEVICE_COMPLIANT).state()).isEqualTo(FactState.ABSENT);
        assertThat(row.facts().get(SignInFields.DEVICE_MANAGED).state()).isEqualTo(FactState.NOT_IN_FORMAT);
        assertThat(row.facts().get(SignInFields.POLICIES).state()).isEqualTo(FactState.NOT_IN_FORMAT);
        assertThat(row.facts().get(SignInFields.ERROR_CODE).is(0L)).isTrue();
    }

    @Test
    void failureWithoutCodeHasNone() {
        SignInRow row =
                read(SHORT, "2026-01-01T10:00:00Z,r1,kari@example.com,Payroll,Failure,,", DateOrder.MONTH_FIRST);
        assertThat(row.facts().get(SignInFields.ERROR_CODE).state()).isEqualTo(FactState.ABSENT);
    }

    @Test
    void keptRowRemembersTheOrderOfItsFile() {
        String line = "05/01/2026 10:00:00,r1,kari@example.com,Payroll,Success,0,";
        SignInRow dayFirst = read(SHORT, line, DateOrder.DAY_FIRST);
        SignInRow monthFirst = read(SHORT, line, DateOrder.MONTH_FIRST);
        assertThat(dayFirst.facts().get(SignInFields.AT).value().orElseThrow()).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(formats.read(dayFirst.raw())).isEqualTo(dayFirst);
        assertThat(formats.read(monthFirst.raw())).isEqualTo(monthFirst);
        assertThat(dayFirst.id()).isNotEqualTo(monthFirst.id());
    }

    @Test
    void rowsTellWhetherTheFileHasToBeSettled() {
        CsvShape shape = shape(SHORT);
        assertThat(shape.needsSettling(List.of("2026-01-01T10:00:00Z", "r1"))).isFalse();
        assertThat(shape.needsSettling(List.of("05/01/2026 10:00:00", "r1"))).isTrue();
        assertThat(shape.dates(List.of("15/01/2026 10:00:00", "r1"))).isEqualTo(DateEvidence.DAY_FIRST);
    }

    @Test
    void fileNameTellsTheType() {
        String line = "2026-01-01T10:00:00Z,r1,kari@example.com,Payroll,Success,0,";
        CsvShape named = shape(SHORT).named("NonInteractiveSignIns_2026-01-01.csv");
        SignInRow row = ((ReadRow.Read) named.read(CsvCells.of(line, ','), line, DateOrder.MONTH_FIRST)).row();
        assertThat(row.facts().get(SignInFields.TYPE).is("nonInteractiveUser")).isTrue();
        assertThat(formats.read(row.raw())).isEqualTo(row);
        assertThat(read(SHORT, line, DateOrder.MONTH_FIRST)
                        .facts()
                        .get(SignInFields.TYPE)
                        .state())
                .isEqualTo(FactState.NOT_IN_FORMAT);
    }

    @Test
    void otherSeparatorIsRemembered() {
        String line = "2026-01-01T10:00:00Z;r1;kari@example.com;Pay, roll;Success;0;";
        CsvHeader header = formats.recogniseHeader(List.of(SHORT.split(",", -1)), ';');
        CsvShape shape = ((CsvHeader.Recognised) header).shape();
        SignInRow row = ((ReadRow.Read) shape.read(CsvCells.of(line, ';'), line, DateOrder.MONTH_FIRST)).row();
        assertThat(row.facts().get(SignInFields.APPLICATION_NAME).is("Pay, roll"))
                .isTrue();
        assertThat(formats.read(row.raw())).isEqualTo(row);
    }

    @Test
    void headerThatStandsAgainIsNoRow() {
        List<String> cells = List.of(SHORT.split(",", -1));
        assertThat(shape(SHORT).read(cells, SHORT, DateOrder.MONTH_FIRST))
                .isEqualTo(new ReadRow.NotSignIn("csvHeader"));
    }

    @Test
    void rowWithMoreCellsThanColumnsIsRefused() {
        List<String> cells = List.of("2026-01-01T10:00:00Z", "r1", "a", "b", "Success", "0", "", "more");
        ReadRow read = shape(SHORT).read(cells, "", DateOrder.MONTH_FIRST);
        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadRow.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("tooManyCells"));
    }

    @Test
    void lineAcrossSeveralLinesIsReadAgain() {
        String header = "TimeGenerated [UTC],AppDisplayName,ResultType,DeviceDetail,Ünknown";
        String line = "\"1/31/2026, 3:04:05.678 PM\",Payroll,0,\"{\n  \"\"isManaged\"\": true\n}\",kept\r\n";
        SignInRow row = read(header, line, DateOrder.MONTH_FIRST);
        assertThat(row.facts().get(SignInFields.AT).value().orElseThrow()).isEqualTo("2026-01-31T15:04:05.678Z");
        assertThat(row.facts().get(SignInFields.DEVICE_MANAGED).is(true)).isTrue();
        assertThat(row.unknownFields()).containsEntry("Ünknown", "\"kept\"");
        assertThat(row.raw().text()).isEqualTo(line);
        assertThat(formats.read(row.raw())).isEqualTo(row);
    }

    private CsvShape shape(String header) {
        CsvHeader recognised = formats.recogniseHeader(CsvCells.of(header, ','));
        assertThat(recognised).isInstanceOf(CsvHeader.Recognised.class);
        return ((CsvHeader.Recognised) recognised).shape();
    }

    private SignInRow read(String header, String line, DateOrder order) {
        ReadRow read = shape(header).read(CsvCells.of(line, ','), line, order);
        assertThat(read).isInstanceOf(ReadRow.Read.class);
        return ((ReadRow.Read) read).row();
    }
}
