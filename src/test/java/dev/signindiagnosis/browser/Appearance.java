package dev.signindiagnosis.browser;

import com.microsoft.playwright.options.ColorScheme;

/** Language and theme, as a person's browser asks for them. */
enum Appearance {
    ENGLISH_LIGHT("en", ColorScheme.LIGHT),
    ENGLISH_DARK("en", ColorScheme.DARK),
    NORWEGIAN_LIGHT("nb-NO", ColorScheme.LIGHT),
    NORWEGIAN_DARK("nb-NO", ColorScheme.DARK);

    private final String language;
    private final ColorScheme theme;

    Appearance(String language, ColorScheme theme) {
        this.language = language;
        this.theme = theme;
    }

    /** A window that has it. */
    Screen open() {
        return Screen.open(Running.chromium(), Running.server(), language, theme);
    }

    /** As part of a file's name. */
    String id() {
        return language.substring(0, 2) + "-" + (theme == ColorScheme.DARK ? "dark" : "light");
    }
}
