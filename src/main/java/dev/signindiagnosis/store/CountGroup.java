package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What sign-ins are counted by. Values are texts, folded as {@link FoldedText} does; times are those of UTC. */
public enum CountGroup {
    /** The error code, in decimal digits. */
    CODE("code"),
    /** {@link Outcome#id()}; one that is unknown is not told. */
    OUTCOME("outcome"),
    /** Who signed in: the user ID, else the user name, else the ID of the service principal. */
    USER("user"),
    /** The application's ID, else its name. */
    APPLICATION("application"),
    /** The resource's ID, else its name. */
    RESOURCE("resource"),
    /** Each policy in force whose demand was not met: its ID, else its name. One sign-in may count for several. */
    DECIDING_POLICY("decidingPolicy"),
    /** The country. */
    COUNTRY("country"),
    /** The IP address. */
    ADDRESS("address"),
    /** {@link SignInType#id()}; one that is unknown is not told. */
    TYPE("type"),
    /** The log tenant. */
    LOG_TENANT("logTenant"),
    /** The hour, by the moment when it begins. */
    HOUR("hour"),
    /** The day, by the moment when it begins. */
    DAY("day");

    /** Values longer than that are cut, and alike to there they are one group. */
    public static final int LONGEST = 256;

    private static final List<SignInField<String>> USERS =
            List.of(SignInFields.USER_ID, SignInFields.USER_NAME, SignInFields.SERVICE_PRINCIPAL_ID);

    private static final List<SignInField<String>> USER_NAMES =
            List.of(SignInFields.USER_NAME, SignInFields.USER_DISPLAY_NAME, SignInFields.SERVICE_PRINCIPAL_NAME);

    private static final List<SignInField<String>> APPLICATIONS =
            List.of(SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME);

    private static final List<SignInField<String>> RESOURCES =
            List.of(SignInFields.RESOURCE_ID, SignInFields.RESOURCE_NAME);

    private final String id;

    CountGroup(String id) {
        this.id = id;
    }

    /** The name in JSON and in word lists. */
    public String id() {
        return id;
    }

    /** The values that a sign-in counts for; none where it tells none. */
    public List<String> values(SignInEvent signIn) {
        return told(signIn).filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** Who a sign-in counts for among distinct users; empty where it tells nobody. */
    public static Optional<String> user(SignInEvent signIn) {
        return USER.values(signIn).stream().findFirst();
    }

    /**
     * What a person reads in place of a value that is an ID, as one of its sign-ins tells it; empty where there is nothing
     * better than the value.
     */
    public Optional<String> name(SignInEvent signIn, String value) {
        return switch (this) {
            case USER -> told(signIn, USER_NAMES).findFirst();
            case APPLICATION -> signIn.fact(SignInFields.APPLICATION_NAME).value();
            case RESOURCE -> signIn.fact(SignInFields.RESOURCE_NAME).value();
            case DECIDING_POLICY -> policyName(signIn, value);
            default -> Optional.empty();
        };
    }

    /** Whether {@link #name} may tell more than the value. */
    public boolean hasNames() {
        return switch (this) {
            case USER, APPLICATION, RESOURCE, DECIDING_POLICY -> true;
            default -> false;
        };
    }

    private Stream<String> told(SignInEvent signIn) {
        return switch (this) {
            case CODE -> signIn.errorCode().map(String::valueOf).stream();
            case OUTCOME ->
                Stream.of(signIn.outcome())
                        .filter(outcome -> outcome != Outcome.UNKNOWN)
                        .map(Outcome::id);
            case TYPE ->
                Stream.of(signIn.type())
                        .filter(type -> type != SignInType.UNKNOWN)
                        .map(SignInType::id);
            case USER -> folded(told(signIn, USERS).limit(1));
            case APPLICATION -> folded(told(signIn, APPLICATIONS).limit(1));
            case RESOURCE -> folded(told(signIn, RESOURCES).limit(1));
            case DECIDING_POLICY ->
                folded(signIn.decidingPolicies().stream().flatMap(policy -> valueOf(policy).stream()));
            case COUNTRY -> folded(signIn.fact(SignInFields.COUNTRY).value().stream());
            case ADDRESS -> folded(signIn.fact(SignInFields.IP_ADDRESS).value().stream());
            case LOG_TENANT -> folded(Stream.of(signIn.tenant().id()));
            case HOUR -> Stream.of(TimeBucket.HOUR.start(signIn.at()).toString());
            case DAY -> Stream.of(TimeBucket.DAY.start(signIn.at()).toString());
        };
    }

    private static Optional<String> policyName(SignInEvent signIn, String value) {
        return signIn.decidingPolicies().stream()
                .filter(policy -> valueOf(policy).map(CountGroup::fold).equals(Optional.of(value)))
                .flatMap(policy -> policy.name().value().stream())
                .findFirst();
    }

    private static Optional<String> valueOf(AppliedPolicy policy) {
        return policy.id().value().or(() -> policy.name().value());
    }

    private static Stream<String> told(SignInEvent signIn, List<SignInField<String>> fields) {
        return fields.stream().flatMap(field -> signIn.fact(field).value().stream());
    }

    private static Stream<String> folded(Stream<String> values) {
        return values.map(CountGroup::fold);
    }

    private static String fold(String value) {
        String folded = FoldedText.fold(value);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }
}
