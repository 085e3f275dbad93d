package dev.signindiagnosis.diagnosis;

import java.util.Optional;

/**
 * A name that is held and nearly spelled like one that was typed.
 *
 * @param name the name as held
 * @param how in what it differs
 */
record NearName(String name, How how) {

    /** In what two names differ, the likelier to be the same person first. */
    enum How {
        /** Only accents or letters that some keyboards lack. */
        LETTERS("letters"),
        /** The same words in another order, or with other signs between them. */
        WORDS("words"),
        /** What stands behind the {@code @}. */
        DOMAIN("domain"),
        /** One or two letters. */
        TYPO("typo");

        private final String id;

        How(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        String id() {
            return id;
        }
    }

    /** From this length on two slips are taken for the same name; from {@link #ONE_SLIP} on one. */
    private static final int TWO_SLIPS = 8;

    private static final int ONE_SLIP = 4;

    /** Whether a name that is held is near to one that was typed; empty too where both are the same. */
    static Optional<NearName> of(String typed, String held) {
        PlainName wanted = PlainName.of(typed);
        PlainName found = PlainName.of(held);
        if (wanted.text().equals(found.text())) {
            return Optional.of(new NearName(held, How.LETTERS));
        }
        boolean oneDomain = wanted.hasDomain() && found.hasDomain();
        if (oneDomain && wanted.local().equals(found.local())) {
            return Optional.of(new NearName(held, How.DOMAIN));
        }
        if (!oneDomain && wanted.words().equals(found.words())) {
            return Optional.of(new NearName(held, How.WORDS));
        }
        return isTypo(wanted, found) ? Optional.of(new NearName(held, How.TYPO)) : Optional.empty();
    }

    private static boolean isTypo(PlainName wanted, PlainName found) {
        int slips = slips(wanted.local());
        String held = wanted.hasDomain() == found.hasDomain() ? found.text() : found.local();
        String typed = wanted.hasDomain() == found.hasDomain() ? wanted.text() : wanted.local();
        return slips > 0
                && (Edits.between(typed, held, slips) <= slips || isBeginning(typed, held, slips, wanted.hasDomain()));
    }

    /** A person may type the start of a name only. */
    private static boolean isBeginning(String typed, String held, int slips, boolean whole) {
        return !whole
                && held.length() > typed.length()
                && Edits.between(typed, held.substring(0, typed.length()), slips) <= slips;
    }

    private static int slips(String name) {
        if (name.length() >= TWO_SLIPS) {
            return 2;
        }
        return name.length() >= ONE_SLIP ? 1 : 0;
    }
}
