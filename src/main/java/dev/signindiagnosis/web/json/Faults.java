package dev.signindiagnosis.web.json;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs faults under a number that the caller is told. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int DEEPEST = 10;

    private Faults() {}

    /**
     * Logs where the fault happened. Its messages are left out: they may quote what was sent.
     *
     * @return the number that the log entry bears
     */
    static String log(Throwable fault) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        LOG.error("Fault {}", number, withoutMessages(fault, DEEPEST));
        return number;
    }

    private static Place withoutMessages(Throwable fault, int deepest) {
        Throwable cause = fault.getCause();
        Place place = new Place(
                fault.getClass().getName(), cause == null || deepest == 0 ? null : withoutMessages(cause, deepest - 1));
        place.setStackTrace(fault.getStackTrace());
        return place;
    }

    /** Where a fault of some type happened. */
    private static final class Place extends Exception {

        private static final long serialVersionUID = 1L;

        Place(String type, @Nullable Throwable cause) {
            super(type, cause);
        }
    }
}
