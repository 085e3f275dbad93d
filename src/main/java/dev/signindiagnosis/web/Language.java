package dev.signindiagnosis.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that everything can be said in. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Norwegian Bokmål. */
    BOKMAL("nb");

    private static final List<String> NORWEGIAN = List.of("nb", "no", "nn");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, as in {@code lang=} and {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** The locale for dates and numbers. */
    public Locale locale() {
        return this == BOKMAL ? Locale.forLanguageTag("nb-NO") : Locale.UK;
    }

    /** The language of that tag; {@code nb}, {@code no} and {@code nn} are Norwegian, with or without a region. */
    public static Optional<Language> of(String tag) {
        String main = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (NORWEGIAN.contains(main)) {
            return Optional.of(BOKMAL);
        }
        return main.equals("en") ? Optional.of(ENGLISH) : Optional.empty();
    }

    /** The first of the languages that a browser asks for which is spoken here, else English. */
    public static Language preferred(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
