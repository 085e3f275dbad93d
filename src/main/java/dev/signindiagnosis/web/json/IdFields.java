package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.text.Message;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads IDs and error codes. Sanitised logs hold IDs that are no GUIDs, so any short text will do, except one that can
 * only be a GUID with a digit too few or too many.
 */
final class IdFields {

    private static final int LONGEST_ID = 128;

    private static final int MOST_CODE = 99_999_999;

    private static final Pattern NEAR_GUID = Pattern.compile("\\{?[0-9a-fA-F-]{30,40}}?");

    private static final Pattern BARE_GUID =
            Pattern.compile("^([0-9a-fA-F]{8})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{4})([0-9a-fA-F]{12})$");

    private IdFields() {}

    static @Nullable RequestId requestId(InputFields fields) {
        String id = id(fields, "requestId");
        return id == null ? null : new RequestId(id);
    }

    static @Nullable CorrelationId correlationId(InputFields fields) {
        String id = id(fields, "correlationId");
        return id == null ? null : new CorrelationId(id);
    }

    static @Nullable LogTenant tenant(InputFields fields) {
        String id = id(fields, "tenant");
        return id == null ? null : new LogTenant(id);
    }

    private static @Nullable String id(InputFields fields, String field) {
        String text = fields.text(field, LONGEST_ID);
        if (text == null) {
            return null;
        }
        String bare = withDashes(text.strip());
        if (Guid.parse(bare).isEmpty() && NEAR_GUID.matcher(bare).matches()) {
            fields.refuse(field, Message.of("input.guid", "length", bare.length()));
            return null;
        }
        return Guid.parse(bare).orElse(bare);
    }

    /** Some consoles write GUIDs without dashes. */
    private static String withDashes(String text) {
        return BARE_GUID.matcher(text).replaceFirst("$1-$2-$3-$4-$5");
    }

    /** The code as a number, or as people write it: {@code AADSTS50105}. */
    static @Nullable Integer errorCode(InputFields fields) {
        JsonNode given = fields.raw("errorCode");
        if (given == null) {
            return null;
        }
        Integer code = given.isString() ? labelled(given.stringValue()) : WholeNumbers.of(given);
        if (code == null || code < 0 || code > MOST_CODE) {
            fields.refuse("errorCode", "input.errorCode");
            return null;
        }
        return code;
    }

    private static @Nullable Integer labelled(String text) {
        var number = ErrorCode.parseNumber(text);
        return number.isPresent() ? number.getAsInt() : null;
    }
}
