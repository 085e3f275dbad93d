package dev.signindiagnosis.rule;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.signindiagnosis.signin.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a condition may ask of a fact. Every question about a value answers no where the fact is untold. */
final class FactQuestions {

    /** Questions about a value. Their no may mean that nobody knows, so it must not be turned into a yes. */
    static final Set<String> OF_VALUES = Set.of("is", "isNot", "isOneOf", "has", "any", "none", "isEmpty", "atLeast");

    /** All, as an author is told. */
    static final String LIST = ".is(v), .isNot(v), .isOneOf([v, w]), .has('part'), .any(v), .none(v), .isEmpty(),"
            + " .atLeast(n), told(x), state(x)";

    private static final CelType TEXT_LIST = ListType.create(SimpleType.STRING);
    private static final CelType NUMBER_LIST = ListType.create(SimpleType.INT);

    private FactQuestions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                function(
                        "is",
                        of("is_text", FactType.TEXT, SimpleType.STRING),
                        of("is_flag", FactType.FLAG, SimpleType.BOOL),
                        of("is_number", FactType.NUMBER, SimpleType.INT)),
                function(
                        "isNot",
                        of("isNot_text", FactType.TEXT, SimpleType.STRING),
                        of("isNot_flag", FactType.FLAG, SimpleType.BOOL),
                        of("isNot_number", FactType.NUMBER, SimpleType.INT)),
                function(
                        "isOneOf",
                        of("isOneOf_text", FactType.TEXT, TEXT_LIST),
                        of("isOneOf_number", FactType.NUMBER, NUMBER_LIST)),
                function(
                        "has",
                        of("has_text", FactType.TEXT, SimpleType.STRING),
                        of("has_texts", FactType.TEXTS, SimpleType.STRING)),
                function("any", of("any_texts", FactType.TEXTS, SimpleType.STRING)),
                function("none", of("none_texts", FactType.TEXTS, SimpleType.STRING)),
                function("isEmpty", of("isEmpty_texts", FactType.TEXTS)),
                function("atLeast", of("atLeast_number", FactType.NUMBER, SimpleType.INT)),
                function("told", CelOverloadDecl.newGlobalOverload("told_fact", SimpleType.BOOL, FactType.ANY)),
                function("state", CelOverloadDecl.newGlobalOverload("state_fact", SimpleType.STRING, FactType.ANY)));
    }

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("is_text", Fact.class, String.class, FactAnswers::is),
                CelFunctionBinding.from("is_flag", Fact.class, Boolean.class, FactAnswers::is),
                CelFunctionBinding.from("is_number", Fact.class, Long.class, FactAnswers::is),
                CelFunctionBinding.from("isNot_text", Fact.class, String.class, FactAnswers::isNot),
                CelFunctionBinding.from("isNot_flag", Fact.class, Boolean.class, FactAnswers::isNot),
                CelFunctionBinding.from("isNot_number", Fact.class, Long.class, FactAnswers::isNot),
                CelFunctionBinding.from("isOneOf_text", Fact.class, Collection.class, FactAnswers::isOneOf),
                CelFunctionBinding.from("isOneOf_number", Fact.class, Collection.class, FactAnswers::isOneOf),
                CelFunctionBinding.from("has_text", Fact.class, String.class, FactAnswers::has),
                CelFunctionBinding.from("has_texts", Fact.class, String.class, FactAnswers::has),
                CelFunctionBinding.from("any_texts", Fact.class, String.class, FactAnswers::any),
                CelFunctionBinding.from(
                        "none_texts",
                        Fact.class,
                        String.class,
                        (fact, text) -> fact.isTold() && !FactAnswers.any(fact, text)),
                CelFunctionBinding.from("atLeast_number", Fact.class, Long.class, FactAnswers::atLeast),
                CelFunctionBinding.from("isEmpty_texts", Fact.class, FactAnswers::isEmpty),
                CelFunctionBinding.from("told_fact", Fact.class, fact -> fact.isTold()),
                CelFunctionBinding.from(
                        "state_fact", Fact.class, fact -> fact.state().id()));
    }

    private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl of(String id, CelType fact, CelType... argument) {
        CelType[] all = new CelType[argument.length + 1];
        all[0] = fact;
        System.arraycopy(argument, 0, all, 1, argument.length);
        return CelOverloadDecl.newMemberOverload(id, SimpleType.BOOL, all);
    }
}
