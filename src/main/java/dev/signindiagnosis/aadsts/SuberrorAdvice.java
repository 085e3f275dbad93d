package dev.signindiagnosis.aadsts;

/**
 * What the code book says of a suberror, the word beside the code in a token error.
 *
 * @param name as the error spells it, for example {@code basic_action}
 * @param actor who must act, by the name that rule files use
 */
public record SuberrorAdvice(String name, String actor) {

    /** Key of what it means. */
    public String meansKey() {
        return CodeGuide.SUBERROR + name + ".means";
    }

    /** Key of the first sentence of what it means, without its full stop. */
    public String briefKey() {
        return CodeGuide.SUBERROR + name + "." + CodeGuide.BRIEF;
    }

    /** Key of what to do. */
    public String fixKey() {
        return CodeGuide.SUBERROR + name + ".fix";
    }
}
