package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.NameFit;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SearchedNames;
import dev.signindiagnosis.store.SignInQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Looks for names that are spelled nearly like one that was typed. Only names that begin alike are compared, see
 * {@link PlainName#beginnings}, and of each beginning the {@value #MOST} sign-ins nearest to the time: that is no look
 * at every name.
 *
 * @param names which fields hold such a name
 * @param asking narrows a query by such a name
 */
record NearNames(SearchedNames names, BiFunction<SignInQuery.Builder, String, SignInQuery.Builder> asking) {

    /** How many sign-ins of each beginning are compared. */
    static final int MOST = 100;

    /** Names of users and service principals. */
    static final NearNames USERS = new NearNames(SearchedNames.USER, SignInQuery.Builder::user);

    /** Names of applications. */
    static final NearNames APPLICATIONS = new NearNames(SearchedNames.APPLICATION, SignInQuery.Builder::application);

    /**
     * A name that is held, with sign-ins that have it.
     *
     * @param spelling the name
     * @param signIns at least one
     */
    record Held(NearName spelling, List<SignInEvent> signIns) {}

    /**
     * The names that are held and nearly spelled like the one typed, the nearest first. The longer a beginning that both
     * share, the likelier they are one name, so shorter beginnings are looked up only where longer ones find none.
     */
    List<Held> near(String typed, SignInQuery query, EmptySearch search) {
        boolean known = isKnown(typed, query, search);
        return PlainName.beginnings(typed).stream()
                .map(beginning -> recalled(beginning, query, search).stream()
                        .filter(signIn -> !known || isAsked(query, signIn.at()))
                        .toList())
                .map(recalled -> near(typed, recalled))
                .filter(held -> !held.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Held> near(String typed, List<SignInEvent> signIns) {
        Map<NearName, List<SignInEvent>> held = new HashMap<>();
        for (SignInEvent signIn : signIns) {
            nearest(typed, signIn)
                    .ifPresent(name -> held.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(signIn));
        }
        return held.entrySet().stream()
                .map(entry -> new Held(entry.getKey(), entry.getValue()))
                .sorted(comparing((Held one) -> one.spelling().how())
                        .thenComparing(one -> -one.signIns().size())
                        .thenComparing(one -> one.spelling().name()))
                .toList();
    }

    /** A name that is known as typed was hardly meant otherwise, unless somebody misspelled it at the very time. */
    private boolean isKnown(String typed, SignInQuery query, EmptySearch search) {
        SignInQuery open = open(named(SignInQuery.builder().tenant(query.tenant()), typed), search);
        return !search.store()
                .search(open, Page.first(1), search.deadline())
                .signIns()
                .isEmpty();
    }

    private static boolean isAsked(SignInQuery query, Instant moment) {
        Instant from = query.from();
        Instant to = query.to();
        return from != null && to != null && !moment.isBefore(from) && !moment.isAfter(to);
    }

    /** Time and code are left open: a name is the same at any time. */
    private static SignInQuery open(SignInQuery.Builder query, EmptySearch search) {
        return query.between(null, null).errorCode(null).near(search.at()).build();
    }

    /** The query about another name. */
    SignInQuery.Builder named(SignInQuery.Builder query, String name) {
        return asking.apply(query, name);
    }

    private List<SignInEvent> recalled(String beginning, SignInQuery query, EmptySearch search) {
        return search.store()
                .search(open(named(query.toBuilder(), beginning), search), Page.first(MOST), search.deadline())
                .signIns();
    }

    /** Of a sign-in whose name is the one typed, another spelling explains nothing. */
    private Optional<NearName> nearest(String typed, SignInEvent signIn) {
        if (names.fit(typed, signIn) != NameFit.NONE) {
            return Optional.empty();
        }
        return Stream.concat(names.starts().stream(), names.words().stream())
                .flatMap(field -> signIn.fact(field).value().stream())
                .flatMap(name -> NearName.of(typed, name).stream())
                .min(comparing(NearName::how));
    }
}
