package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which fields a search by user, application, resource or policy looks at. Every store keeps to it, and so does the
 * ranking.
 *
 * @param whole fields that must fit as a whole: IDs
 * @param starts fields of which the start may be typed: sign-in names
 * @param words fields of which the start of any word may be typed: display names
 */
public record SearchedNames(
        List<SignInField<String>> whole, List<SignInField<String>> starts, List<SignInField<String>> words) {

    /** Who signed in: a person or a service principal. */
    public static final SearchedNames USER = new SearchedNames(
            List.of(SignInFields.USER_ID, SignInFields.SERVICE_PRINCIPAL_ID),
            List.of(SignInFields.USER_NAME, SignInFields.USER_ALTERNATE_NAME, SignInFields.SIGN_IN_IDENTIFIER),
            List.of(SignInFields.USER_DISPLAY_NAME, SignInFields.SERVICE_PRINCIPAL_NAME));

    /** What was signed in to. */
    public static final SearchedNames APPLICATION =
            new SearchedNames(List.of(SignInFields.APPLICATION_ID), List.of(), List.of(SignInFields.APPLICATION_NAME));

    /** What a token was asked for. */
    public static final SearchedNames RESOURCE =
            new SearchedNames(List.of(SignInFields.RESOURCE_ID), List.of(), List.of(SignInFields.RESOURCE_NAME));

    /** Copies the lists. */
    public SearchedNames {
        whole = List.copyOf(whole);
        starts = List.copyOf(starts);
        words = List.copyOf(words);
    }

    /** How well the sign-in fits what was typed. */
    public NameFit fit(String typed, SignInEvent signIn) {
        return NameFit.best(Stream.of(
                        fits(whole, signIn, value -> NameFit.ofWhole(typed, value)),
                        fits(starts, signIn, value -> NameFit.ofStart(typed, value)),
                        fits(words, signIn, value -> NameFit.ofWords(typed, value)))
                .flatMap(Function.identity())
                .toList());
    }

    /** How well the policies that the log lists with the sign-in fit: a whole ID, or the start of a name. */
    public static NameFit policyFit(String typed, SignInEvent signIn) {
        return NameFit.best(signIn.policies().stream()
                .flatMap(policy -> Stream.concat(
                        told(policy, AppliedPolicy::id).map(id -> NameFit.ofWhole(typed, id)),
                        told(policy, AppliedPolicy::name).map(name -> NameFit.ofStart(typed, name))))
                .toList());
    }

    private static Stream<String> told(AppliedPolicy policy, Function<AppliedPolicy, Fact<String>> part) {
        return part.apply(policy).value().stream();
    }

    private static Stream<NameFit> fits(
            List<SignInField<String>> fields, SignInEvent signIn, Function<String, NameFit> fit) {
        return fields.stream()
                .flatMap(field -> signIn.fact(field).value().stream())
                .map(fit);
    }
}
