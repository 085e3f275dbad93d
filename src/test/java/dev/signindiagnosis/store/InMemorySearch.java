package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at each part of a query in turn. */
final class InMemorySearch {

    private InMemorySearch() {}

    static boolean fits(SignInQuery query, SignInEvent signIn) {
        List<Boolean> parts = new ArrayList<>();
        Optional.ofNullable(query.requestId()).ifPresent(id -> parts.add(isRequest(id, signIn)));
        Optional.ofNullable(query.correlationId())
                .ifPresent(id -> parts.add(signIn.correlationIds().contains(id)));
        Optional.ofNullable(query.user()).ifPresent(name -> parts.add(named(SearchedNames.USER.fit(name, signIn))));
        Optional.ofNullable(query.application())
                .ifPresent(name -> parts.add(named(SearchedNames.APPLICATION.fit(name, signIn))));
        Optional.ofNullable(query.resource())
                .ifPresent(name -> parts.add(named(SearchedNames.RESOURCE.fit(name, signIn))));
        Optional.ofNullable(query.policy()).ifPresent(name -> parts.add(named(SearchedNames.policyFit(name, signIn))));
        Optional.ofNullable(query.errorCode())
                .ifPresent(code -> parts.add(signIn.errorCode().equals(Optional.of(code))));
        Optional.ofNullable(query.tenant())
                .ifPresent(tenant -> parts.add(signIn.tenant().equals(tenant)));
        Optional.ofNullable(query.outcome()).ifPresent(outcome -> parts.add(signIn.outcome() == outcome));
        Optional.ofNullable(query.type()).ifPresent(type -> parts.add(signIn.type() == type));
        Optional.ofNullable(query.country()).ifPresent(country -> parts.add(isIn(country, signIn)));
        Optional.ofNullable(query.from())
                .ifPresent(from -> parts.add(!signIn.at().isBefore(from)));
        Optional.ofNullable(query.to()).ifPresent(to -> parts.add(!signIn.at().isAfter(to)));
        return !parts.contains(false);
    }

    private static boolean named(NameFit fit) {
        return fit != NameFit.NONE;
    }

    private static boolean isRequest(RequestId id, SignInEvent signIn) {
        return signIn.key().value().equals(id.value())
                || signIn.fact(SignInFields.ORIGINAL_REQUEST_ID)
                        .value()
                        .map(RequestId::new)
                        .equals(Optional.of(id));
    }

    private static boolean isIn(String country, SignInEvent signIn) {
        return signIn.fact(SignInFields.COUNTRY)
                .value()
                .filter(told -> named(NameFit.ofWhole(country, told)))
                .isPresent();
    }
}
