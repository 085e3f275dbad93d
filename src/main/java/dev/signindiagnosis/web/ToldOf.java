package dev.signindiagnosis.web;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Context;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.LastGood;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.store.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom and what an answer tells of. */
final class ToldOf {

    private ToldOf() {}

    /** Every sign-in that the answer rests on. */
    static List<SignInEvent> signIns(Diagnosis diagnosis) {
        Optional<Context> context = Optional.ofNullable(diagnosis.context());
        return Stream.of(
                        Stream.ofNullable(diagnosis.signIn()),
                        Stream.ofNullable(diagnosis.attempt())
                                .map(Attempt::signIns)
                                .flatMap(List::stream),
                        context.map(Context::laterSuccess).stream(),
                        context.map(Context::lastGood).map(LastGood::signIn).stream())
                .flatMap(signIns -> signIns)
                .toList();
    }

    /** Everybody whom it tells of by ID or name, so that it can leave with them; empty where it tells of nobody. */
    static Optional<Subject> subject(Diagnosis diagnosis) {
        Set<String> ids = values(diagnosis, Subject.IDS);
        Set<String> names = values(diagnosis, Subject.NAMES);
        return ids.isEmpty() && names.isEmpty() ? Optional.empty() : Optional.of(new Subject(ids, names));
    }

    private static Set<String> values(Diagnosis diagnosis, List<SignInField<String>> fields) {
        return signIns(diagnosis).stream()
                .flatMap(signIn -> fields.stream().flatMap(field -> signIn.fact(field).value().stream()))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }
}
