package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the application's name, or an identifier of it that is no GUID. */
final class ApplicationNames {

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("app name: ", ""),
            new Phrase("application name: ", ""),
            new Phrase("\"appdisplayname\": \"", "\""),
            new Phrase("\"appdisplayname\":\"", "\""),
            new Phrase("appdisplayname : ", ""),
            new Phrase("configured the application ", " ('"),
            new Phrase("application with identifier '", "'"),
            new Phrase("application with identifier ", " was"),
            new Phrase("the application '", "'"),
            new Phrase("contact the ", " application owner"),
            new Phrase("application \"", "\""),
            new Phrase("application\t", ""),
            new Phrase("\napplication\n", ""),
            new Phrase("\nprogram\t", ""),
            new Phrase("\nprogram\n", ""),
            new Phrase("application: ", " ("));

    private ApplicationNames() {}

    static Optional<String> in(String text, @Nullable NamedGuid application) {
        Optional<String> beside = application == null ? Optional.empty() : beside(text, application.span());
        return beside.isPresent()
                ? beside
                : PHRASES.stream()
                        .flatMap(phrase -> phrase.in(text).stream())
                        .filter(name -> GuidScan.in(name).isEmpty())
                        .findFirst();
    }

    /** {@code 'x'(Name)} and {@code 'x' named 'Name'}. */
    private static Optional<String> beside(String text, GuidSpan span) {
        String rest = text.substring(span.end(), Math.min(text.length(), span.end() + 140));
        for (Phrase phrase : List.of(new Phrase("'(", ")"), new Phrase("' (", ")"), new Phrase("' named '", "'"))) {
            Optional<String> name = rest.startsWith(phrase.before()) ? phrase.in(rest) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
