package dev.signindiagnosis.traffic;

/**
 * One request of an attempt; becomes a row.
 *
 * @param attempt the number of the attempt
 * @param id the request ID
 * @param correlationId the correlation ID
 * @param originalId the ID of the attempt's first request
 * @param sessionId the session's ID
 * @param millis the time, in milliseconds since 1970
 * @param person who
 * @param application to what
 * @param ending how it ended
 * @param interactive whether a person was at the screen
 * @param device with what
 * @param deviceNumber which of these devices
 * @param chance bits for what matters little
 * @param republished whether the log tells the request once more, now with a risk that was found late
 */
record Request(
        long attempt,
        Guid id,
        Guid correlationId,
        Guid originalId,
        Guid sessionId,
        long millis,
        Person person,
        Application application,
        Ending ending,
        boolean interactive,
        Device device,
        int deviceNumber,
        int chance,
        boolean republished) {

    /** The same request as the log tells it later. */
    Request again() {
        return new Request(
                attempt,
                id,
                correlationId,
                originalId,
                sessionId,
                millis,
                person,
                application,
                ending,
                interactive,
                device,
                deviceNumber,
                chance,
                true);
    }
}
