package dev.signindiagnosis.web.json;

import org.springframework.http.HttpStatus;

/** A kind of problem that a call can be answered with. Title and usual detail are in the word lists. */
enum ProblemType {
    /** Something in the call is not what it should be; the fields are named. */
    BAD_INPUT("bad-input", HttpStatus.BAD_REQUEST),
    /** The body is no JSON object. */
    UNREADABLE("unreadable", HttpStatus.BAD_REQUEST),
    /** Whoever calls has not signed in. */
    UNAUTHORIZED("unauthorized", HttpStatus.UNAUTHORIZED),
    /** Whoever calls may not: another site or host asked, or a right is missing. */
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    /** There is nothing at that address. */
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    /** The address does not take that method. */
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    /** The answer is not to be had in the format asked for. */
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    /** The state of the thing does not allow it. */
    CONFLICT("conflict", HttpStatus.CONFLICT),
    /** More was sent than is taken. */
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    /** The body is of another type than the call takes. */
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The local store cannot be asked. */
    STORE_UNAVAILABLE("store-unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    /** A fault of the application. */
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private static final String URN = "urn:signin-diagnosis:problem:";

    private final String id;

    private final HttpStatus status;

    ProblemType(String id, HttpStatus status) {
        this.id = id;
        this.status = status;
    }

    /** The identifier in {@code type}; stable. */
    String uri() {
        return URN + id;
    }

    /** The status that goes with it. */
    HttpStatus status() {
        return status;
    }

    /** The key of its title. */
    String title() {
        return "problem." + id + ".title";
    }

    /** The key of what is said where nothing more exact is known. */
    String detail() {
        return "problem." + id + ".detail";
    }
}
