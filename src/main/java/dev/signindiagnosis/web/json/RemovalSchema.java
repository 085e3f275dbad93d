package dev.signindiagnosis.web.json;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a removal is asked for with, for the description of the API.
 *
 * @param user a whole user name or an object ID
 * @param confirm whether to delete; without it, only to count
 */
record RemovalSchema(
        @Schema(description = "A whole user name or an object ID", requiredMode = Schema.RequiredMode.REQUIRED)
        String user,

        @Schema(description = "Whether to delete; otherwise it is only counted", defaultValue = "false")
        boolean confirm) {}
