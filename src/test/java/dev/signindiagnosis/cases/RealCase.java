package dev.signindiagnosis.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as somebody had it: a log in the shape that this person's log had, and what this person held at the start.
 * Everything in them is made up. The files lie in {@code src/test/resources/cases}.
 */
public enum RealCase {
    /** A prompt stands in the portal, and another row of the attempt is the refusal. Graph beta. */
    DEVICE_CODE_BLOCKED_BESIDE_ITS_PROMPT("01-device-code-blocked-beside-its-prompt.json"),
    /** Conditional Access says success, and the user is refused. Graph beta; the portal's pane was copied. */
    SUCCESS_TAB_AND_STILL_REFUSED("02-success-tab-and-still-refused.json"),
    /** A device is demanded, and no policy of the row says so. Graph v1.0. */
    NO_CURRENT_POLICY_EXPLAINS_IT("03-no-current-policy-explains-it.json"),
    /** A browser extension on a Windows computer sends no device ID. Graph v1.0; the whole error page. */
    EXTENSION_SHOWS_NO_DEVICE("04-extension-shows-no-device.json"),
    /** A SAML application asks for less than the user gave. Graph v1.0. */
    SAML_APP_ASKS_FOR_A_PASSWORD("05-saml-app-asks-for-a-password.json"),
    /** A user who is in a group inside the assigned group. Portal CSV. */
    MEMBER_OF_A_NESTED_GROUP("06-member-of-a-nested-group.csv"),
    /** A personal account; the log of the helpdesk's own tenant has no row of it. */
    PERSONAL_ACCOUNT_IN_THE_OTHER_TENANT("07-personal-account-in-the-other-tenant.json"),
    /** One address tries many users. Diagnostic settings. */
    BLOCKED_BY_ADDRESS_NOT_LOCKED("08-blocked-by-address-not-locked.ndjson"),
    /** One denial, and failures without a prompt since. Graph beta. */
    SECOND_FACTOR_FAILS_FOR_WEEKS("09-second-factor-fails-for-weeks.json"),
    /** The account picker, and success. Portal CSV. */
    ACCOUNT_PICKER_BESIDE_SUCCESS("10-account-picker-beside-success.csv"),
    /** The page to stay signed in, and success. Graph v1.0; the user and the code are known. */
    STAY_SIGNED_IN_PAGE("11-stay-signed-in-page.json"),
    /** A telephone's silent tries, each followed by success. Log Analytics. */
    SILENT_MISSES_BY_THE_DOZEN("12-silent-misses-by-the-dozen.ndjson"),
    /** A second factor that no policy asks for, and a flow that cannot answer. Graph beta. */
    SECOND_FACTOR_AND_NO_POLICY("13-second-factor-and-no-policy.json"),
    /** A service acts for the user, from its own address. Diagnostic settings. */
    SERVICE_ASKED_IN_PLACE_OF_THE_USER("14-service-asked-in-place-of-the-user.ndjson"),
    /** A token older than the sign-in frequency allows. Log Analytics. */
    SIGN_IN_EVERY_DAY("15-sign-in-every-day.ndjson"),
    /** A secret expired at night; the IDs are masked. Diagnostic settings of service principals. */
    CLUSTER_DOWN_OVERNIGHT("16-cluster-down-overnight.ndjson"),
    /** One job still uses the older secret. Portal CSV of application sign-ins. */
    EXPIRED_ALTHOUGH_A_NEWER_SECRET_WORKS("17-expired-although-a-newer-secret-works.csv"),
    /** Exchange ActiveSync was refused, and the log says success. Graph v1.0. */
    MAIL_CLIENT_REFUSED_AND_LOGGED_AS_SUCCESS("18-mail-client-refused-and-logged-as-success.json"),
    /** A policy that blocks, and a column that says failure. Portal CSV. */
    FAILURE_THAT_IS_A_POLICY_AT_WORK("19-failure-that-is-a-policy-at-work.csv"),
    /** The stream's three rows of one attempt. Diagnostic settings. */
    THREE_ROWS_OF_ONE_ATTEMPT("20-three-rows-of-one-attempt.ndjson"),
    /** A wrong password, without the steps. Log Analytics. */
    METHOD_DETAIL_GONE("21-method-detail-gone.ndjson"),
    /** The other organisation does not let the user in. Graph beta, of the user's own tenant. */
    PARTNER_DOES_NOT_LET_US_IN("22-partner-does-not-let-us-in.json"),
    /** The same computer is in good order in another browser. Log Analytics. */
    COMPLIANT_IN_THE_OTHER_BROWSER("23-compliant-in-the-other-browser.ndjson"),
    /** A known application, asked for in a tenant that is not ours; no row of it. */
    APPLICATION_ASKED_FOR_IN_THE_WRONG_TENANT("24-application-asked-for-in-the-wrong-tenant.json"),
    /** Nothing was printed: a user, a program and a minute. Graph beta. */
    NOTHING_PRINTED_BY_THE_COMMAND_LINE("25-nothing-printed-by-the-command-line.json");

    private final String file;

    RealCase(String file) {
        this.file = file;
    }

    /** Its number, from 1 to 25. */
    public int number() {
        return Integer.parseInt(file.substring(0, 2));
    }

    /** The name of the log's file. */
    public String logName() {
        return file;
    }

    /** The log, as it would be uploaded. */
    public byte[] log() {
        return read(file).orElseThrow();
    }

    /** What was pasted; null where only fields were known. */
    public @Nullable String text() {
        return read(beside(".txt")).map(RealCase::utf8).orElse(null);
    }

    /** What was known beside a text, by the names that the JSON API takes: user, application, at, errorCode. */
    public Map<String, String> fields() {
        return read(beside(".properties")).map(RealCase::properties).orElse(Map.of());
    }

    private static Map<String, String> properties(byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(utf8(bytes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        Function.identity(), properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    private String beside(String extension) {
        return file.substring(0, file.lastIndexOf('.')) + extension;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream in = RealCase.class.getResourceAsStream("/cases/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
