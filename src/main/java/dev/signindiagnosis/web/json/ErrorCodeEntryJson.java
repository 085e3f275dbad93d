package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the code book.
 *
 * @param code the number; 0 is success
 * @param label as error pages print it
 * @param name its symbolic name; null where no source tells one
 * @param names every symbolic name, newest first
 * @param category the field it belongs to; null where no source tells
 * @param kind what kind of thing went wrong
 * @param meaning what it means
 * @param fix what to do; null where no source tells
 * @param sourced how well public sources tell what it means
 * @param inReference whether Microsoft's reference page lists it
 * @param url the official look-up page; null for success
 * @param actor who must act; null where no source tells
 * @param follows what normally comes next; null where nobody says
 * @param disagree what the sources say that disagree; null where they agree
 * @param related codes that it is confused with or that go with it
 * @param sources what this rests on
 * @param rules IDs of the rules that look at it
 * @param causes its typical causes, the most frequent first; none in a list of codes
 */
record ErrorCodeEntryJson(
        int code,
        String label,
        @Nullable String name,
        List<String> names,
        @Nullable String category,
        String kind,
        @Nullable String meaning,
        @Nullable String fix,
        String sourced,
        boolean inReference,
        @Nullable String url,
        @Nullable String actor,
        @Nullable String follows,
        @Nullable String disagree,
        List<Integer> related,
        List<String> sources,
        List<String> rules,
        List<CodeCauseJson> causes) {

    static ErrorCodeEntryJson of(
            ErrorCode code, AdviceJson advice, @Nullable String url, List<String> rules, List<CodeCauseJson> causes) {
        return new ErrorCodeEntryJson(
                code.number(),
                code.label(),
                code.names().stream().findFirst().orElse(null),
                code.names(),
                code.category().isEmpty() ? null : code.category(),
                code.kind().id(),
                advice.meaning(),
                advice.fix(),
                code.sourced().id(),
                code.inReference(),
                url,
                advice.actor(),
                advice.follows(),
                advice.disagree(),
                advice.related(),
                advice.sources(),
                rules,
                causes);
    }
}
