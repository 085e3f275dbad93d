package dev.signindiagnosis.ingest;

import java.util.Set;

/** What rows and tables can be that are no sign-ins; each has its sentences. */
final class NotSignIns {

    /** The last parts of the keys {@code import.failed.…} and {@code import.refused.…}. */
    static final Set<String> KNOWN = Set.of(
            "riskDetection",
            "riskyUser",
            "auditLog",
            "graphActivity",
            "unifiedAudit",
            "tokenError",
            "summary",
            "provisioningLog",
            "elasticCommonSchema",
            "users",
            "directoryObjects",
            "alerts",
            "serviceHealth",
            "apiError",
            "networkLog",
            "b2cRequestLog",
            "azureActivity",
            "otherDiagnosticLog",
            "authenticationDetailsCsv",
            "noTimeColumn",
            "signInList",
            "csvHeader",
            "unknownJson",
            "unknownCsv");

    private NotSignIns() {}

    /** The name where it has a sentence of its own, and the plainest one otherwise. */
    static String known(String what) {
        return KNOWN.contains(what) ? what : "unknownJson";
    }
}
