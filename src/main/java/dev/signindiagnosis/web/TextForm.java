package dev.signindiagnosis.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * In what form texts are wanted.
 *
 * @param server the address that people reach this server at, without a slash at the end; null where none is known, and
 *     texts then hold no link to the answer
 * @param redacted whether personal data is taken out
 */
public record TextForm(@Nullable String server, boolean redacted) {

    /** With personal data, and without a server to lead to. */
    public static final TextForm WITHOUT_SERVER = new TextForm(null, false);

    /** The parameter that takes personal data out. */
    public static final String REDACT = "redact";

    /** What a call asks for; its links lead to the server that was called. */
    public static TextForm of(HttpServletRequest request) {
        return new TextForm(
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                Boolean.parseBoolean(request.getParameter(REDACT)));
    }
}
