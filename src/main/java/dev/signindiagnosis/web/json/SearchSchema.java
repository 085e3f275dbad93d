package dev.signindiagnosis.web.json;

import io.swagger.v3.oas.annotations.media.Schema;

/** The fields of a search as the API description shows them; {@link SearchReader} reads them. */
@Schema(name = "Search", description = "Every field is optional. Without at the newest sign-ins come first.")
record SearchSchema(
        @Schema(description = "Request or trace ID") String requestId,
        @Schema(description = "Correlation ID") String correlationId,

        @Schema(description = "User name, display name or object ID, or the start of a name")
        String user,

        @Schema(description = "Application name or ID, or the start of a name")
        String application,

        @Schema(description = "Resource name or ID, or the start of a name")
        String resource,

        @Schema(description = "Policy ID, or the start of its name")
        String policy,

        @Schema(description = "Two letters", example = "NO") String country,

        @Schema(description = "When it happened, with an offset, or with timeZone beside it")
        String at,

        @Schema(description = "The earliest moment") String from,
        @Schema(description = "The latest moment") String to,

        @Schema(description = "IANA time zone", example = "Europe/Oslo")
        String timeZone,

        @Schema(description = "How far from at a sign-in may be, on each side", defaultValue = "PT24H")
        String window,

        @Schema(description = "The number of an AADSTS code", example = "50105")
        Integer errorCode,

        @Schema(description = "The tenant whose log is meant")
        String tenant,

        @Schema(allowableValues = {"success", "interrupted", "failure", "unknown"})
        String status,

        @Schema(
                allowableValues = {
                    "interactiveUser",
                    "nonInteractiveUser",
                    "servicePrincipal",
                    "managedIdentity",
                    "adfs",
                    "unknown"
                })
        String type,

        @Schema(description = "How many at most", minimum = "1", maximum = "200", defaultValue = "25")
        Integer limit,

        @Schema(description = "What next told in the answer before")
        String cursor) {}
