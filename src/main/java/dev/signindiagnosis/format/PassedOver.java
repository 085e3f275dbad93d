package dev.signindiagnosis.format;

import java.util.List;

/** Names that logs put around a sign-in and that tell nothing of it. */
final class PassedOver {

    private static final List<String> NAMES = List.of(
            "operationName",
            "operationVersion",
            "resultSignature",
            "durationMs",
            "level",
            "resource",
            "resourceGroup",
            "resourceProvider",
            "sourceSystem",
            "properties",
            "geoCoordinates",
            "p_log_type",
            "p_row_id",
            "p_parse_time",
            "p_source_id",
            "p_source_label",
            "p_schema_version",
            "p_any_ip_addresses",
            "p_any_domain_names",
            "p_any_usernames",
            "p_any_emails",
            "p_any_trace_ids",
            "p_udm",
            "@odata.context",
            "@odata.type",
            "@odata.id",
            "@odata.etag",
            "_ResourceId",
            "_ItemId",
            "_TimeReceived",
            "_Internal_WorkspaceResourceId");

    private PassedOver() {}

    static void addTo(ColumnTable table) {
        NAMES.forEach(name -> table.put(name, Column.PASSED_OVER));
    }
}
