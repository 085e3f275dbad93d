package dev.signindiagnosis.paste;

import java.util.Optional;

/**
 * Two labels that stand together before their two values.
 *
 * @param first the role of the first value
 * @param second the role of the second value
 */
record IdOrder(Role first, Role second) {

    /** The order that the words before the first value tell; empty where they do not name both. */
    static Optional<IdOrder> before(Skeleton words) {
        int request = lastOf(words, Role.REQUEST);
        int correlation = lastOf(words, Role.CORRELATION);
        if (request < 0 || correlation < 0) {
            return Optional.empty();
        }
        boolean inOrder = request < correlation;
        return Optional.of(
                inOrder ? new IdOrder(Role.REQUEST, Role.CORRELATION) : new IdOrder(Role.CORRELATION, Role.REQUEST));
    }

    private static int lastOf(Skeleton words, Role role) {
        return Math.max(IdLabels.lastPlace(words, role), IdWords.lastPlace(words, role));
    }
}
