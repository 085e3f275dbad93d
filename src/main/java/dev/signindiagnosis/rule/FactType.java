package dev.signindiagnosis.rule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.signindiagnosis.signin.SignInField;

/**
 * The types by which CEL's checker tells facts from values. A fact is no value: nothing but the questions of
 * {@link FactQuestions} accepts one, so that {@code x == false} and {@code !x} do not compile.
 */
final class FactType {

    /** Any fact. */
    static final CelType ANY = fact(TypeParamType.create("T"));

    static final CelType TEXT = fact(SimpleType.STRING);
    static final CelType FLAG = fact(SimpleType.BOOL);
    static final CelType NUMBER = fact(SimpleType.INT);
    static final CelType TEXTS = fact(ListType.create(SimpleType.STRING));

    private FactType() {}

    static CelType of(SignInField.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case FLAG -> FLAG;
            case NUMBER -> NUMBER;
            case TEXTS -> TEXTS;
            case TIME -> fact(SimpleType.TIMESTAMP);
            case POLICIES -> fact(OpaqueType.create("policies"));
            case STEPS -> fact(OpaqueType.create("steps"));
        };
    }

    private static CelType fact(CelType value) {
        return OpaqueType.create("fact", value);
    }
}
