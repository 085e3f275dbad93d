package dev.signindiagnosis.aadsts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Every text that the code book ought to have, by key. */
final class CodeTexts {

    private static final CodeGuide GUIDE = CodeGuide.builtIn();

    private CodeTexts() {}

    /** What every code says for itself. */
    static List<String> ofCodes() {
        List<String> keys = new ArrayList<>();
        for (ErrorCode code : ErrorCodeBook.builtIn().all()) {
            CodeAdvice advice =
                    GUIDE.advice(code.number()).orElseThrow(() -> new AssertionError(code + " says nothing"));
            keys.add(advice.meansKey());
            advice.fixKey().ifPresent(keys::add);
            advice.followsKey().ifPresent(keys::add);
            advice.disagreeKey().ifPresent(keys::add);
        }
        return keys;
    }

    /** What the full pages and the suberrors say. */
    static List<String> ofPages() {
        List<String> keys = new ArrayList<>();
        for (ErrorCode code : ErrorCodeBook.builtIn().all()) {
            for (CodeCause cause : GUIDE.causes(code.number())) {
                keys.add(cause.causeKey());
                keys.add(cause.tellKey());
                IntStream.range(0, cause.steps().size())
                        .mapToObj(cause::stepKey)
                        .forEach(keys::add);
            }
        }
        GUIDE.suberrors().forEach(suberror -> keys.addAll(List.of(suberror.meansKey(), suberror.fixKey())));
        return keys;
    }

    /** All of them in one language; an empty text where there is none. */
    static Map<String, String> in(String language, List<String> keys) {
        Map<String, String> texts = new TreeMap<>();
        keys.forEach(key -> texts.put(key, GUIDE.text(language, key).orElse("")));
        return texts;
    }
}
