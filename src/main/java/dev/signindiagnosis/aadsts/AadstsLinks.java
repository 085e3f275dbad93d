package dev.signindiagnosis.aadsts;

import java.net.URI;
import java.util.Optional;

/** Where Microsoft says what an error code means. Only a browser follows these links; the application never does. */
public final class AadstsLinks {

    private static final URI REFERENCE =
            URI.create("https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes");

    private AadstsLinks() {}

    /**
     * The official look-up page of a code. It takes any number, also one that the code book lacks.
     *
     * @return empty for 0 and below: success has no page
     */
    public static Optional<URI> lookupUrl(Cloud cloud, int number) {
        return number > 0 ? Optional.of(cloud.errorPage("?code=" + number)) : Optional.empty();
    }

    /** The official look-up page without a code: a form that asks for one. */
    public static URI lookupForm(Cloud cloud) {
        return cloud.errorPage("");
    }

    /** Microsoft's reference, one page for all codes; it has no anchor for a single code. */
    public static URI reference() {
        return REFERENCE;
    }
}
