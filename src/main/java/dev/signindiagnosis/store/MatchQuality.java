package dev.signindiagnosis.store;

/** What a match has in common with the question, best first. */
public enum MatchQuality {
    /** The request ID asked for. */
    SAME_REQUEST("sameRequest"),
    /** The correlation ID asked for. */
    SAME_CORRELATION("sameCorrelation"),
    /** User, application and time. */
    SAME_USER_APPLICATION_AND_TIME("sameUserApplicationAndTime"),
    /** User and time. */
    SAME_USER_AND_TIME("sameUserAndTime"),
    /** Application and time. */
    SAME_APPLICATION_AND_TIME("sameApplicationAndTime"),
    /** The user only. */
    SAME_USER("sameUser"),
    /** The application only. */
    SAME_APPLICATION("sameApplication"),
    /** The error code and the time. */
    SAME_CODE_AND_TIME("sameCodeAndTime"),
    /** Only what narrows a search: a policy, a country, an outcome, a code or a time by itself. */
    OTHER("other");

    private final String id;

    MatchQuality(String id) {
        this.id = id;
    }

    /** The name in JSON and in word lists. */
    public String id() {
        return id;
    }
}
