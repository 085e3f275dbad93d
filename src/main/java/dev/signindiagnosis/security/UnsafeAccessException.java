package dev.signindiagnosis.security;

/** The settings would let everybody on the network in, so the application does not start. */
final class UnsafeAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeAccessException(String address) {
        super("signin.security.mode is 'open' and server.address is " + address + ", which other machines can reach");
    }
}
