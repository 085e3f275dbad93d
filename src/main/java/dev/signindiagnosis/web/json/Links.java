package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.Facts;
import org.jspecify.annotations.Nullable;

/** The addresses at Microsoft that answers lead to, in the cloud of the settings. */
interface Links {

    /** The look-up page of an error code; null where it has none. */
    @Nullable
    String errorCode(int number);

    /**
     * A place in the admin centre.
     *
     * @param place its name in rule files
     * @param facts where the IDs come from that the address needs
     * @return null where there is no such place
     */
    @Nullable
    String adminCentre(String place, Facts facts);
}
