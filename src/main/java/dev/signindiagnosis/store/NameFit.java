package dev.signindiagnosis.store;

import java.util.Collection;

/** How well a name fits what was typed, best first. */
public enum NameFit {
    /** The whole name, or a whole ID. */
    EXACT,
    /** The start of the name. */
    PREFIX,
    /** The start of a later word of the name. */
    WORD_PREFIX,
    /** Not at all. */
    NONE;

    /** Compares what was typed with a whole value, such as an ID, whose parts do not count. */
    public static NameFit ofWhole(String typed, String value) {
        return FoldedText.fold(typed).equals(FoldedText.fold(value)) ? EXACT : NONE;
    }

    /** Compares what was typed with the start of a name such as a user name, whose later words do not count. */
    public static NameFit ofStart(String typed, String name) {
        String wanted = FoldedText.fold(typed);
        String folded = FoldedText.fold(name);
        if (folded.equals(wanted)) {
            return EXACT;
        }
        return folded.startsWith(wanted) ? PREFIX : NONE;
    }

    /** Compares what was typed with a name and with the start of each of its words. */
    public static NameFit ofWords(String typed, String name) {
        NameFit start = ofStart(typed, name);
        if (start != NONE) {
            return start;
        }
        String wanted = FoldedText.fold(typed);
        boolean word =
                FoldedText.fromEachWord(FoldedText.fold(name)).stream().anyMatch(rest -> rest.startsWith(wanted));
        return word ? WORD_PREFIX : NONE;
    }

    /** The best of several. */
    static NameFit best(Collection<NameFit> fits) {
        return fits.stream().min(NameFit::compareTo).orElse(NONE);
    }
}
