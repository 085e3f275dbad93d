package dev.signindiagnosis.format;

import java.util.Optional;

/** The shapes of a row that can be read. */
enum Shape {
    /** Graph v1.0 {@code signIn}. */
    GRAPH_V1("graphV1"),
    /** Graph beta {@code signIn}, and the admin centre's JSON download, which has the same members. */
    GRAPH_BETA("graphBeta"),
    /** Azure Monitor diagnostic settings: an envelope with {@code properties}. */
    DIAGNOSTIC_SETTINGS("diagnosticSettings"),
    /** A row of a Log Analytics table as JSON. */
    LOG_ANALYTICS("logAnalytics"),
    /** A row of Defender's {@code EntraIdSignInEvents}. */
    DEFENDER("defender"),
    /** A row of Log Analytics as CSV. */
    LOG_ANALYTICS_CSV("logAnalyticsCsv"),
    /** Graph's members as the columns of a CSV, as PowerShell writes it. */
    GRAPH_CSV("graphCsv"),
    /** The admin centre's CSV of user sign-ins. */
    PORTAL_CSV("portalCsv"),
    /** The admin centre's CSV of application and managed identity sign-ins. */
    PORTAL_CSV_APPLICATION("portalCsvApplication"),
    /** Defender's events as CSV. */
    DEFENDER_CSV("defenderCsv");

    private final String id;

    Shape(String id) {
        this.id = id;
    }

    /** The name that a kept row carries. */
    String id() {
        return id;
    }

    /** Whether rows are lines of a CSV. */
    boolean isCsv() {
        return compareTo(LOG_ANALYTICS_CSV) >= 0;
    }

    static Optional<Shape> of(String id) {
        for (Shape shape : values()) {
            if (shape.id.equals(id)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }
}
