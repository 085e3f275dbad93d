package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.SuberrorAdvice;
import dev.signindiagnosis.web.Words;

/**
 * What the code book says of a suberror, the word beside the code in a token error.
 *
 * @param name as the error spells it
 * @param meaning what it means
 * @param fix what to do
 * @param actor who must act
 */
record SuberrorJson(String name, String meaning, String fix, String actor) {

    static SuberrorJson of(SuberrorAdvice suberror, Words words) {
        return new SuberrorJson(
                suberror.name(), words.say(suberror.meansKey()), words.say(suberror.fixKey()), suberror.actor());
    }
}
