package dev.signindiagnosis.web.json;

import io.swagger.v3.oas.annotations.media.Schema;

/** The fields of a question as the API description shows them; {@link QuestionReader} reads them. */
@Schema(
        name = "Question",
        description = "At least one of text, requestId, correlationId, user and application is needed.")
record QuestionSchema(
        @Schema(description = "Anything pasted: an error page, a log line, a mail. At most 64 KiB.")
        String text,

        @Schema(description = "Request or trace ID") String requestId,
        @Schema(description = "Correlation ID") String correlationId,

        @Schema(description = "User name, display name or object ID, or the start of a name")
        String user,

        @Schema(description = "Application name or ID, or the start of a name")
        String application,

        @Schema(
                description = "When it happened, with an offset, or with timeZone beside it",
                example = "2026-11-20T09:12:00Z")
        String at,

        @Schema(description = "IANA time zone", example = "Europe/Oslo")
        String timeZone,

        @Schema(
                description = "How far from at a sign-in may be, on each side",
                example = "PT24H",
                defaultValue = "PT24H")
        String window,

        @Schema(description = "The number of an AADSTS code", example = "50105")
        Integer errorCode,

        @Schema(description = "The tenant whose log is meant")
        String tenant,

        @Schema(description = "How many matches at most", minimum = "1", maximum = "200", defaultValue = "25")
        Integer limit) {}
