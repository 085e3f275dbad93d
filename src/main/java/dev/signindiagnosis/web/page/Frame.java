package dev.signindiagnosis.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param language tag of the page's language
 * @param theme {@code light} or {@code dark}; null where the browser's own setting decides
 * @param strong whether more contrast was asked for than the browser's own setting has
 * @param section the part of the site that the page belongs to, the first word of its address; empty for the lookup page
 * @param languages the languages, with where each is to be had
 * @param themes the system's setting, light, dark and high contrast, with where each is to be had
 * @param repost the form fields that a switch must send again, where the page answers a form; else empty
 * @param search whether the frame offers the paste box; the lookup page has its own
 */
record Frame(
        String language,
        @Nullable String theme,
        boolean strong,
        String section,
        List<Switch> languages,
        List<Switch> themes,
        Map<String, String> repost,
        boolean search) {

    /**
     * One choice of a switch.
     *
     * @param id its value
     * @param address the same page with that choice
     * @param chosen whether the page is like that now
     */
    record Switch(String id, String address, boolean chosen) {}
}
