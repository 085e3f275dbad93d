package dev.signindiagnosis.aadsts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the code book says of a code beyond its name, without the words; those are {@link CodeGuide#text}.
 *
 * @param number the code
 * @param fixed whether sources tell a remedy
 * @param actor who must act, by the name that rule files use; null where no source tells
 * @param followed whether the book says what normally comes next
 * @param disputed whether sources disagree
 * @param related codes that it is confused with or that go with it, in the order of the book
 * @param sources what the texts rest on
 */
public record CodeAdvice(
        int number,
        boolean fixed,
        @Nullable String actor,
        boolean followed,
        boolean disputed,
        List<Integer> related,
        List<Source> sources) {

    /** Copies the lists. */
    public CodeAdvice {
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    /** Key of what the code means. */
    public String meansKey() {
        return key("means");
    }

    /** Key of the first sentence of what it means, without its full stop, to stand inside another sentence. */
    public String briefKey() {
        return key(CodeGuide.BRIEF);
    }

    /** Key of what to do; empty where no source tells. */
    public Optional<String> fixKey() {
        return fixed ? Optional.of(key("fix")) : Optional.empty();
    }

    /** Key of what normally follows, and when it is a fault after all. */
    public Optional<String> followsKey() {
        return followed ? Optional.of(key("follows")) : Optional.empty();
    }

    /** Key of what the sources say that disagree. */
    public Optional<String> disagreeKey() {
        return disputed ? Optional.of(key("disagree")) : Optional.empty();
    }

    private String key(String part) {
        return CodeGuide.CODE + number + "." + part;
    }

    /** Where a text about a code comes from. */
    public enum Source {
        /** Microsoft's reference of error codes. */
        REFERENCE,
        /** Microsoft's look-up page. */
        LOOKUP,
        /** An article of Microsoft about this code. */
        ARTICLE,
        /** Other documentation of Microsoft. */
        DOCS,
        /** Seen in logs. */
        LOGS,
        /** Public source code. */
        CODE;

        /** The name in JSON, in the files and in word lists. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
