package dev.signindiagnosis.web.json;

import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a call as one JSON object, of bounded size and depth. */
final class JsonBody {

    /** Enough for the longest text with every character escaped, and all other fields. */
    static final int MOST_BYTES = 512 * 1024;

    private final JsonMapper mapper;

    JsonBody(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The object that the body holds.
     *
     * @throws ProblemException where the body is too large, empty, no JSON or no object
     */
    JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ProblemException.of(ProblemType.TOO_LARGE);
        }
        if (bytes.length == 0) {
            throw ProblemException.of(ProblemType.UNREADABLE, Message.of("problem.unreadable.empty"));
        }
        JsonNode node = parse(bytes);
        if (!node.isObject()) {
            throw ProblemException.of(ProblemType.UNREADABLE, Message.of("problem.unreadable.no-object"));
        }
        return node;
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw place == null || place.getLineNr() < 1
                    ? ProblemException.of(ProblemType.UNREADABLE)
                    : ProblemException.of(
                            ProblemType.UNREADABLE,
                            Message.of(
                                    "problem.unreadable.at", "line", place.getLineNr(), "column", place.getColumnNr()));
        }
    }
}
