package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes made-up sign-ins as logs of every shape, from one seed, so that the same sign-in can be compared in two of
 * them. All names are example.com, all addresses 192.0.2.0/24.
 */
public final class LogGenerator {

    private final SignInMaker maker;

    /** The same seed gives the same logs. */
    public LogGenerator(long seed) {
        maker = new SignInMaker(seed);
    }

    /** Made-up sign-ins of one type. */
    public List<MadeUpSignIn> signIns(SignInType type, int count) {
        return maker.make(type, count);
    }

    /** One row as Graph v1.0 gives it. */
    public static String graphV1(MadeUpSignIn signIn) {
        return GraphLog.json(GraphLog.v1(signIn));
    }

    /** One row as Graph beta gives it. */
    public static String graphBeta(MadeUpSignIn signIn) {
        return GraphLog.json(GraphLog.beta(signIn, false));
    }

    /** The same row on many lines. */
    public static String graphBetaPretty(MadeUpSignIn signIn) {
        return GraphLog.pretty(GraphLog.beta(signIn, false));
    }

    /** One row of diagnostic settings. */
    public static String diagnosticSettings(MadeUpSignIn signIn) {
        return GraphLog.json(StreamLog.diagnosticSettings(signIn));
    }

    /** One row of a Log Analytics table. */
    public static String logAnalytics(MadeUpSignIn signIn) {
        return GraphLog.json(StreamLog.logAnalytics(signIn));
    }

    /** A page of Graph beta. */
    public static String graphPage(List<MadeUpSignIn> signIns) {
        return GraphLog.json(Map.of(
                "@odata.context",
                "https://graph.microsoft.com/beta/$metadata#auditLogs/signIns",
                "value",
                signIns.stream().map(signIn -> GraphLog.beta(signIn, false)).toList()));
    }

    /** A file of diagnostic settings, one object a line. */
    public static String diagnosticSettingsLines(List<MadeUpSignIn> signIns) {
        return signIns.stream().map(LogGenerator::diagnosticSettings).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A Log Analytics CSV. */
    public static String logAnalyticsCsv(List<MadeUpSignIn> signIns) {
        return StreamLog.csvHeader(signIns.get(0)) + "\r\n"
                + signIns.stream().map(StreamLog::csvRow).collect(Collectors.joining("\r\n"));
    }

    /** The admin centre's CSV of user sign-ins. */
    public static String portalCsv(List<MadeUpSignIn> signIns) {
        return "\ufeff" + PortalLog.USER_HEADER + "\r\n"
                + signIns.stream().map(PortalLog::userRow).collect(Collectors.joining("\r\n"));
    }

    /** The admin centre's CSV of application sign-ins. */
    public static String portalApplicationCsv(List<MadeUpSignIn> signIns) {
        return "\ufeff" + PortalLog.APPLICATION_HEADER + "\r\n"
                + signIns.stream().map(PortalLog::applicationRow).collect(Collectors.joining("\r\n"));
    }
}
