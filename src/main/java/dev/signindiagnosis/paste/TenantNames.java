package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Optional;

/** Finds the tenant as a message tells it: an ID, a domain or a name. */
final class TenantNames {

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("in the directory '", "'"),
            new Phrase("in tenant '", "'"),
            new Phrase("tenant named ", " "),
            new Phrase("tenant named ", "."),
            new Phrase("tenant '", "'"),
            new Phrase("tenant ", " not found"),
            new Phrase("login.microsoftonline.com/", "/"),
            new Phrase("login.microsoftonline.us/", "/"),
            new Phrase("login.partner.microsoftonline.cn/", "/"));

    private TenantNames() {}

    static Optional<String> in(String text, List<NamedGuid> ids) {
        Optional<String> named = PHRASES.stream()
                .flatMap(phrase -> phrase.in(text).stream())
                .filter(name -> name.indexOf(' ') < 0 || !name.contains("."))
                .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
                .findFirst();
        return named.isPresent()
                ? named
                : ids.stream()
                        .filter(id -> id.role() == Role.TENANT)
                        .map(id -> id.span().value())
                        .findFirst();
    }
}
