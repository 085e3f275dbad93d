package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.web.Words;

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
 */
record CodeView(
        String label, String address, String names, String category, String kind, String sourced, boolean inReference) {

    static CodeView of(ErrorCode code, Words words) {
        return new CodeView(
                code.label(),
                "/error-codes/" + code.number(),
                String.join(", ", code.names()),
                words.say("category." + code.category()),
                words.say("kind." + code.kind().id()),
                words.say("sourced." + code.sourced().id()),
                code.inReference());
    }
}
