package dev.signindiagnosis.web.page;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.web.Words;
import java.util.List;

/**
 * A category of codes.
 *
 * @param id its name
 * @param title the same in words
 */
record CategoryView(String id, String title) {

    /** The categories by their words. */
    static List<CategoryView> of(List<String> categories, Words words) {
        return categories.stream()
                .map(id -> new CategoryView(id, words.say("category." + id)))
                .sorted(comparing(CategoryView::title))
                .toList();
    }
}
