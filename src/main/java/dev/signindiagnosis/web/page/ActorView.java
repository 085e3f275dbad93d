package dev.signindiagnosis.web.page;

import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.web.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who may have to act.
 *
 * @param id their name
 * @param title the same in words
 */
record ActorView(String id, String title) {

    /** Everybody, in the order of the contract. */
    static List<ActorView> all(Words words) {
        return Arrays.stream(Actor.values())
                .map(actor -> new ActorView(actor.id(), words.say("actor." + actor.id())))
                .toList();
    }
}
