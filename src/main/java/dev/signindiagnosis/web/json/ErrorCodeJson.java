package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.diagnosis.Diagnosis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the code book says of the code that decided.
 *
 * @param code the number; null where none was told
 * @param label as error pages print it
 * @param name its symbolic name; null where no source tells one
 * @param kind what kind of thing went wrong; unknown where the code book does not know the code
 * @param meaning what it means; null where the code book does not know the code
 * @param fix what to do; null where no source tells
 * @param sourced how well public sources tell what it means; null where the code book does not know the code
 * @param url the official look-up page; null for success
 * @param actor who must act; null where no source tells
 * @param follows what normally comes next; null where nobody says
 * @param disagree what the sources say that disagree; null where they agree
 * @param related codes that it is confused with or that go with it
 * @param sources what this rests on
 * @param suberror what the code book says of the suberror of a pasted message; null where there is none
 */
record ErrorCodeJson(
        @Nullable Integer code,
        @Nullable String label,
        @Nullable String name,
        String kind,
        @Nullable String meaning,
        @Nullable String fix,
        @Nullable String sourced,
        @Nullable String url,
        @Nullable String actor,
        @Nullable String follows,
        @Nullable String disagree,
        List<Integer> related,
        List<String> sources,
        @Nullable SuberrorJson suberror) {

    /** The code of a diagnosis in JSON. */
    static ErrorCodeJson of(Diagnosis diagnosis, Voice voice) {
        Integer number = diagnosis.errorCode();
        ErrorCode entry = diagnosis.codeBookEntry();
        AdviceJson advice = AdviceJson.of(diagnosis.advice(), voice.words());
        return new ErrorCodeJson(
                number,
                number == null ? null : "AADSTS" + number,
                entry == null ? null : entry.names().stream().findFirst().orElse(null),
                entry == null ? ErrorCode.Kind.UNKNOWN.id() : entry.kind().id(),
                advice.meaning(),
                advice.fix(),
                entry == null ? null : entry.sourced().id(),
                number == null ? null : voice.links().errorCode(number),
                advice.actor(),
                advice.follows(),
                advice.disagree(),
                advice.related(),
                advice.sources(),
                diagnosis.suberror() == null ? null : SuberrorJson.of(diagnosis.suberror(), voice.words()));
    }
}
