package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.web.Words;
import java.util.Optional;

/**
 * A code as a page shows it.
 *
 * @param label as error pages print it
 * @param address its page
 * @param names symbolic names, the newest first; empty where none is known
 * @param category its field, in words
 * @param kind what kind of thing went wrong, in words
 * @param sourced how well it is documented, in words
 * @param inReference whether Microsoft's reference lists it
 * @param brief what it means, in one sentence
 * @param actor who must act; empty where no source tells
 */
record CodeView(
        String label,
        String address,
        String names,
        String category,
        String kind,
        String sourced,
        boolean inReference,
        String brief,
        String actor) {

    static CodeView of(ErrorCode code, Words words) {
        return new CodeView(
                code.label(),
                "/error-codes/" + code.number(),
                String.join(", ", code.names()),
                words.say("category." + code.category()),
                words.say("kind." + code.kind().id()),
                words.say("sourced." + code.sourced().id()),
                code.inReference(),
                CodeGuide.builtIn()
                        .advice(code.number())
                        .map(advice -> words.say(advice.briefKey()) + ".")
                        .orElse(""),
                actor(code).map(actor -> words.say("actor." + actor)).orElse(""));
    }

    private static Optional<String> actor(ErrorCode code) {
        return code.kind() == ErrorCode.Kind.SUCCESS
                ? Optional.of("nobody")
                : CodeGuide.builtIn().advice(code.number()).flatMap(advice -> Optional.ofNullable(advice.actor()));
    }
}
