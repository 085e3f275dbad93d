package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.paste.Understood.Alternative;
import dev.signindiagnosis.paste.Understood.Conflict;
import dev.signindiagnosis.paste.Understood.IdKind;
import dev.signindiagnosis.paste.Understood.SetAside;
import dev.signindiagnosis.paste.Understood.ZoneOrigin;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasteReaderTests {

    private static final String REQUEST = "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00";
    private static final String CORRELATION = "0c2d4e6f-1111-4222-8333-444455556666";
    private static final String OTHER = "77778888-9999-4aaa-8bbb-ccccddddeeee";
    private static final Instant AT = Instant.parse("2026-11-20T09:12:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AADSTS50126: x. Trace ID: %1$s Correlation ID: %2$s Timestamp: 2026-11-20 09:12:00Z",
                "AADSTS50126: x.Trace ID: %1$sCorrelation ID: %2$sTimestamp: 2026-11-20 09:12:00Z",
                "Request Id: %1$s\nCorrelation Id: %2$s\nTimestamp: 2026-11-20T09:12:00.123Z\nMessage: AADSTS50126: x",
                "{\"error_description\":\"AADSTS50126: x\\r\\nTrace ID: %1$s\\r\\nCorrelation ID: %2$s\\r\\nTimestamp: 2026-11-20 09:12:00Z\"}",
                "{\"error_codes\":[50126],\"timestamp\":\"2026-11-20 09:12:00Z\",\"trace_id\":\"%1$s\",\"correlation_id\":\"%2$s\"}",
                "{\"timestamp\":\"2026-11-20T10:30:00Z\",\"service\":\"a service with a rather long name\",\"message\":\"AADSTS50126: x Trace ID: %1$s Correlation ID: %2$s Timestamp: 2026-11-20 09:12:00Z\"}",
                "error_description=AADSTS50126%%3a+x%%0d%%0aTrace+ID%%3a+%1$s%%0d%%0aCorrelation+ID%%3a+%2$s%%0d%%0aTimestamp%%3a+2026-11-20+09%%3a12%%3a00Z&state=77778888-9999-4aaa-8bbb-ccccddddeeee",
                "Mumble: %1$s Grumble: %2$s Rumble: 2026-11-20 09:12:00Z AADSTS50126",
                "AADSTS50126 Trace ID: Correlation ID %1$s:%2$s Timestamp: 2026-11-20 09:12:00Z",
                "| Request ID | Correlation ID | Timestamp | Error code |\n|---|---|---|---|\n| %1$s | %2$s | 2026-11-20T09:12:00Z | 50126 |",
                "Date (UTC),Request ID,User,Correlation ID,Sign-in error code\n2026-11-20T09:12:00Z,%1$s,\"Nordmann, Kari\",%2$s,50126",
                "{\"id\":\"%1$s\",\"createdDateTime\":\"2026-11-20T09:12:00Z\",\"correlationId\":\"%2$s\",\"status\":{\"errorCode\":50126},\"policies\":[{\"id\":\"77778888-9999-4aaa-8bbb-ccccddddeeee\"}]}",
                "{\"time\":\"2026-11-20T10:00:00Z\",\"resultType\":\"50126\",\"properties\":{\"policies\":[{\"id\":\"77778888-9999-4aaa-8bbb-ccccddddeeee\"}],\"id\":\"%1$s\",\"createdDateTime\":\"2026-11-20T09:12:00Z\",\"correlationId\":\"%2$s\"}}",
                "Forespørsels-ID: %1$s\nKorrelasjons-ID: %2$s\nTidsstempel: 2026-11-20T09:12:00Z\nMelding: AADSTS50126: x",
                "リクエスト ID: %1$s\n関連付け ID: %2$s\nタイムスタンプ: 2026-11-20T09:12:00Z\nAADSTS50126",
                "Pyynnön tunnus: %1$s\nKorrelaatiotunnus: %2$s\nAikaleima: 2026-11-20T09:12:00Z\nAADSTS50126",
                "[Correlation ID: 77778888-9999-4aaa-8bbb-ccccddddeeee] sent\nAADSTS50126: x Trace ID: %1$s Correlation ID: %2$s Timestamp: 2026-11-20 09:12:00Z",
            })
    void readsIdsTimeAndCode(String form) {
        Understood read = read(form.formatted(REQUEST, CORRELATION));
        assertThat(read.requestId()).isEqualTo(new RequestId(REQUEST));
        assertThat(read.correlationId()).isEqualTo(new CorrelationId(CORRELATION));
        assertThat(read.at())
                .isNotNull()
                .satisfies(at -> assertThat(at.getEpochSecond()).isEqualTo(AT.getEpochSecond()));
        assertThat(read.atZone()).isEqualTo(ZoneOrigin.TOLD);
        assertThat(read.errorCodes()).containsExactly(50126);
        assertThat(read.decidingCode()).isEqualTo(50126);
        assertThat(read.bareIds()).isEmpty();
    }

    @Test
    void emptyTextIsNothing() {
        assertThat(read("")).isEqualTo(Understood.NOTHING);
    }

    @Test
    void bareGuidStaysOpen() {
        Understood read = read("  " + REQUEST.toUpperCase(java.util.Locale.ROOT) + "\n");
        assertThat(read.requestId()).isNull();
        assertThat(read.correlationId()).isNull();
        assertThat(read.bareIds()).containsExactly(REQUEST);
        assertThat(read.ignored()).isEmpty();
    }

    @Test
    void guidWithDigitMissingIsTold() {
        Understood read = read("Trace ID: " + REQUEST.substring(1));
        assertThat(read.requestId()).isNull();
        assertThat(read.ignored()).containsExactly(new SetAside(REQUEST.substring(1), IdKind.MISSPELLED));
    }

    @Test
    void portalPaneIsReadInTheReadersZone() {
        Understood read = read("Date\t11/12/2026, 15:25:20\nRequest ID\t" + REQUEST + "\nCorrelation ID\t" + CORRELATION
                + "\nSign-in error code\t53003\nUsername\tkari@example.com\nApplication\tPayroll\nApplication ID\t"
                + OTHER
                + "\nResource ID\t00000002-0000-0000-c000-000000000000");
        assertThat(read.at()).isEqualTo("2026-12-11T14:25:20Z");
        assertThat(read.atZone()).isEqualTo(ZoneOrigin.ASSUMED);
        assertThat(read.conflicts())
                .containsExactly(new Conflict("at", "2026-12-11T14:25:20Z", "2026-11-12T14:25:20Z"));
        assertThat(read.applicationId()).isEqualTo(OTHER);
        assertThat(read.applicationName()).isEqualTo("Payroll");
        assertThat(read.user()).isEqualTo("kari@example.com");
        assertThat(read.resourceId()).isEqualTo("00000002-0000-0000-c000-000000000000");
        assertThat(read.errorCodes()).containsExactly(53003);
    }

    @Test
    void otherIdsAreSetAsideWithReason() {
        Understood read = read("https://login.microsoftonline.com/" + CORRELATION + "/oauth2/authorize?client_id="
                + OTHER + "&state=" + REQUEST + " CAA50021");
        assertThat(read.requestId()).isNull();
        assertThat(read.applicationId()).isEqualTo(OTHER);
        assertThat(read.tenantId()).isEqualTo(CORRELATION);
        assertThat(read.ignored())
                .containsExactly(
                        new SetAside(CORRELATION, IdKind.TENANT),
                        new SetAside(OTHER, IdKind.APPLICATION),
                        new SetAside(REQUEST, IdKind.SESSION),
                        new SetAside("CAA50021", IdKind.CLIENT_CODE));
    }

    @Test
    void clientRequestIdIsCorrelationIdTowardsEntraOnly() {
        assertThat(read("AADSTS50058 client-request-id: " + CORRELATION).correlationId())
                .isEqualTo(new CorrelationId(CORRELATION));
        assertThat(read("Graph error, client-request-id: " + CORRELATION).correlationId())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AADSTS50058 [Fri, 20 Nov 2026 09:12:00 GMT] : [%s] : msal.js.browser@3.0.0 : Trace - failed",
                "(False) MSAL 4.61.3.0 MSAL.Desktop [11/20/2026 09:12:00 - %s] Exception type: MsalUiRequiredException",
                "False MSAL 4.61.3.0 Windows 11 [2026-11-20 09:12:00Z - %s] Response status code: 400",
                "IdentityModel.Clients.ActiveDirectory: 11/20/2026 09:12:00: %s - AcquireTokenHandlerBase: failed",
            })
    void headOfClientLogLineTellsCorrelationIdAndTime(String form) {
        Understood read = read(form.formatted(CORRELATION));
        assertThat(read.correlationId()).isEqualTo(new CorrelationId(CORRELATION));
        assertThat(read.at()).isEqualTo(AT);
        assertThat(read.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid_client: 7000218 - [2026-11-20 09:12:00Z]: AADSTS7000218: x",
                "invalid_client: 7000218 - [2026-11-20\n09:12:00Z]:\nAADSTS7000218: x",
            })
    void timeInBracketsRightBeforeTheMessageCounts(String text) {
        assertThat(read(text).at()).isEqualTo(AT);
    }

    @Test
    void clientLogLinesAreOneSignIn() {
        String form = "[2026-11-20 09:%s:00Z - %s] MSAL line\n";
        Understood read = read(form.formatted("12", CORRELATION) + form.formatted("13", CORRELATION));
        assertThat(read.at()).isEqualTo(AT);
        assertThat(read.alternatives()).isEmpty();
    }

    @Test
    void labelledCorrelationIdBeatsTheClientLogs() {
        Understood read = read(
                "[2026-11-20 09:11:00Z - %s] MSAL\nAADSTS50126: x\nCorrelation ID: %s".formatted(OTHER, CORRELATION));
        assertThat(read.correlationId()).isEqualTo(new CorrelationId(CORRELATION));
        assertThat(read.alternatives()).isEmpty();
    }

    @Test
    void headOfOtherLogLinesTellsNothing() {
        Understood read = read("[2026-11-20 09:12:00Z - %s] worker started".formatted(OTHER));
        assertThat(read.correlationId()).isNull();
        assertThat(read.at()).isNull();
    }

    @Test
    void headerDateIsNotTheSignIns() {
        assertThat(read("AADSTS50126\nDate: Fri, 20 Nov 2026 09:12:00 GMT\nx-ms-request-id: " + REQUEST)
                        .at())
                .isNull();
        assertThat(read("RequestId: " + REQUEST + "\nDateTimeStamp: Fri, 20 Nov 2026 09:12:00 GMT")
                        .at())
                .isEqualTo(AT);
    }

    @Test
    void labelsBesideValuesAreNoHeadOfATable() {
        Understood read = read(
                "| Request Id | xyz |\n| Correlation Id | %s |\n| Timestamp | 2026-11-20T09:12:00Z |\n| Message | AADSTS50126 |"
                        .formatted(CORRELATION));
        assertThat(read.requestId()).isNull();
        assertThat(read.correlationId()).isEqualTo(new CorrelationId(CORRELATION));
        assertThat(read.at()).isEqualTo(AT);
    }

    @Test
    void headingParts() {
        Understood read = read("AADSTS501291 with an approved app policy --- #### Document Details ID: " + OTHER);
        assertThat(read.applicationId()).isNull();
    }

    @Test
    void letterOfTheNextWordCompletesNoGuid() {
        String cut = REQUEST.substring(0, REQUEST.length() - 1);
        assertThat(read("Trace ID: " + cut + "\ncorrelation ID: " + CORRELATION).requestId())
                .isNull();
        assertThat(read("Trace ID: " + cut + "\n0 Correlation ID: " + CORRELATION)
                        .requestId())
                .isEqualTo(new RequestId(REQUEST));
    }

    @Test
    void nameOnTheLineBeforeStillNamesTheApplication() {
        assertThat(read("AADSTS50105: has configured the application Payroll\n('%s') to block users".formatted(OTHER))
                        .applicationId())
                .isEqualTo(OTHER);
    }

    @Test
    void secondSignInIsAnAlternative() {
        String form =
                "AADSTS70002: a. AADSTS%s: b, Trace ID: %s, Correlation ID: %s, Timestamp: 2026-11-20 09:1%s:00Z\n";
        Understood read = read(form.formatted("50126", REQUEST, CORRELATION, "2") + "Then:\n"
                + form.formatted("50053", OTHER, OTHER.replace('7', '6'), "3"));
        assertThat(read.requestId()).isEqualTo(new RequestId(REQUEST));
        assertThat(read.decidingCode()).isEqualTo(50126);
        assertThat(read.errorCodes()).containsExactly(70002, 50126, 50053);
        assertThat(read.alternatives())
                .containsExactly(new Alternative(
                        new RequestId(OTHER),
                        new CorrelationId(OTHER.replace('7', '6')),
                        Instant.parse("2026-11-20T09:13:00Z")));
    }

    @Test
    void sameLabelWithTwoValuesIsConflict() {
        String form = "Trace ID: %s Correlation ID: %s Timestamp: 2026-11-20 09:12:00Z\n";
        Understood read = read(form.formatted(REQUEST, CORRELATION) + form.formatted(OTHER, CORRELATION));
        assertThat(read.conflicts()).containsExactly(new Conflict("requestId", REQUEST, OTHER));
        assertThat(read.alternatives()).isEmpty();
    }

    @Test
    void repeatedMessageIsOneSignIn() {
        String message = "AADSTS50126: x Trace ID: %s Correlation ID: %s Timestamp: 2026-11-20 09:12:00Z\n"
                .formatted(REQUEST, CORRELATION);
        assertThat(read(message + message.toUpperCase(java.util.Locale.ROOT)).alternatives())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AADSTS700082: The token was issued on 2026-01-28T08:58:16.7135740Z and was inactive for 90.00:00:00.",
                "2026-11-20 09:12:00 ERROR AADSTS50126: x",
                "[2026-11-20T09:12:00.123Z] AADSTS50126: x",
                "Tried this 11/3/26 at 4:45",
                "version 1.2 (abcdef, 2026-08-03T00:42:36.656Z) AADSTS50126",
                "Timestamp: AADSTS50126 and at 2026-11-20 09:12:00Z nothing",
            })
    void otherTimesAreNotTheSignIns(String text) {
        assertThat(read(text).at()).isNull();
    }

    @Test
    void graphDateWithoutZoneIsUtc() {
        Understood read = read("{\"date\": \"2026-11-20T09:12:00\", \"request-id\": \"" + REQUEST + "\"}");
        assertThat(read.at()).isEqualTo(AT);
        assertThat(read.atZone()).isEqualTo(ZoneOrigin.UTC_BY_FORMAT);
    }

    @Test
    void messageTellsUserApplicationTenantAndFacts() {
        Understood read =
                read("AADSTS50020: User account 'kari@example.com' from identity provider 'live.com' does not exist in"
                        + " tenant 'Example' and cannot access the application '" + OTHER
                        + "'(Payroll) in that tenant.");
        assertThat(read.user()).isEqualTo("kari@example.com");
        assertThat(read.applicationId()).isEqualTo(OTHER);
        assertThat(read.applicationName()).isEqualTo("Payroll");
        assertThat(read.tenantId()).isEqualTo("Example");
        assertThat(read.messageFacts()).containsEntry("identityProvider", "live.com");
    }

    @Test
    void messageThatIsWrappedTellsItsFacts() {
        assertThat(
                        read("AADSTS75011: Authentication method 'X509' by\n  which the user authenticated is not the requested\r\n"
                                        + "authentication method 'Password'.")
                                .messageFacts())
                .containsEntry("methodUsed", "X509")
                .containsEntry("methodRequested", "Password");
    }

    @Test
    void wordsOfAServiceTellThatItActsForAUser() {
        assertThat(read("AADSTS50076: A second factor.\n   at Example.Api.AcquireTokenOnBehalfOf()")
                        .messageFacts())
                .containsEntry("flow", "onBehalfOf");
        assertThat(read("AADSTS50076: I write this on behalf of Kari").messageFacts())
                .isEmpty();
    }

    @Test
    void pageOfARefusalTellsWhetherADeviceWasShown() {
        assertThat(read("Error Code: 53001 Device identifier: Not available Device platform: Windows 10 Device state:"
                                + " Unregistered")
                        .messageFacts())
                .containsEntry("deviceIdentifier", "notAvailable")
                .containsEntry("devicePlatform", "Windows 10");
        assertThat(read("Device identifier: " + OTHER + "\nDevice platform: iOS\nDevice state: Compliant")
                        .messageFacts())
                .containsEntry("deviceIdentifier", OTHER)
                .containsEntry("devicePlatform", "iOS");
        assertThat(read("Error Code: 53001").messageFacts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User account 'user@domain.com'",
                "User account '{EmailHidden}'",
                "username: myemail@mail.example",
                "user xxx@example.com",
                "write to kari@example.com",
                "User account '@example.com'"
            })
    void placeholdersAreNoUsers(String text) {
        assertThat(read(text).user()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.com 20.11.2026 10:12",
                "20.11.2026 kl. 10:12\tkari@example.com",
                "2026-11-20T09:12:00Z kari@example.com",
                "53003 kari@example.com 11/20/2026, 10:12 AM",
            })
    void valuesWithoutWordsNeedNoLabel(String text) {
        Understood read = read(text);
        assertThat(read.user()).isEqualTo("kari@example.com");
        assertThat(read.at()).isEqualTo(AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53003 kari@example.com", "kari@example.com, 53003", "[53003]", "53003, 50097"})
    void numberAmongValuesIsACode(String text) {
        assertThat(read(text).errorCodes()).contains(53003);
    }

    @Test
    void norwegianPaneNamesTheProgram() {
        Understood read = read(
                "Bruker\tKari\nProgram\tLønn\nProgram-ID\t%s\nRessursleietaker-ID\t%s".formatted(OTHER, CORRELATION));
        assertThat(read.applicationId()).isEqualTo(OTHER);
        assertThat(read.applicationName()).isEqualTo("Lønn");
        assertThat(read.tenantId()).isEqualTo(CORRELATION);
        assertThat(read.resourceId()).isNull();
    }

    @Test
    void refreshTokenMessageTellsItsLifetime() {
        assertThat(
                        read("AADSTS70043: The token was issued on 2026-11-19T21:50:43.4150340Z and the maximum allowed lifetime for"
                                        + " this request is 43200.")
                                .messageFacts())
                .containsEntry("tokenIssuedAt", "2026-11-19T21:50:43.4150340Z")
                .containsEntry("allowedLifetimeSeconds", "43200");
    }

    @Test
    void suberrorIsRead() {
        assertThat(read("{\\\"suberror\\\":\\\"basic_action\\\"}").suberror()).isEqualTo("basic_action");
    }

    @Test
    void neighbourCodesAreNoErrorCodes() {
        Understood read = read("AADB2C90118: x Correlation ID: " + CORRELATION);
        assertThat(read.otherCodes()).containsExactly("AADB2C90118");
        assertThat(read.errorCodes()).isEmpty();
        assertThat(read.decidingCode()).isNull();
    }

    private static Understood read(String text) {
        return new PasteReader().read(text, ZoneId.of("Europe/Oslo"));
    }
}
