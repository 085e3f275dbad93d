package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes sign-ins up. The same seed makes the same ones. */
public final class SignInMaker {

    private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");
    private static final List<String> NAMES = List.of("kari", "ola", "per", "anne", "nils", "ingrid", "lars", "siri");
    private static final List<String> APPLICATIONS = List.of("Payroll", "Time sheets", "Intranet", "Crane booking");
    private static final List<String> RESOURCES = List.of("Example API", "Files, shared", "Mail \"archive\"");
    private static final List<Integer> CODES = List.of(0, 0, 0, 50126, 50074, 50140, 53003, 53000, 500121, 50105);
    private static final List<List<String>> PLACES = List.of(
            List.of("Oslo", "Oslo", "NO"), List.of("Bergen", "Vestland", "NO"), List.of("Malmö", "Skåne", "SE"));

    private final Random random;
    private final String tenant;

    /** A maker for one tenant. */
    public SignInMaker(long seed) {
        this.random = new Random(seed);
        this.tenant = guid();
    }

    /** Sign-ins of one type. */
    public List<MadeUpSignIn> make(SignInType type, int count) {
        List<MadeUpSignIn> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(make(type));
        }
        return made;
    }

    /** One sign-in of that type. */
    public MadeUpSignIn make(SignInType type) {
        boolean user = type != SignInType.SERVICE_PRINCIPAL && type != SignInType.MANAGED_IDENTITY;
        int code = user ? one(CODES) : one(List.of(0, 7000215, 7000222));
        boolean firstFactor = code == 50126 || !user && code != 0;
        return new MadeUpSignIn(
                type,
                guid(),
                guid(),
                START.plusSeconds(random.nextInt(20_000_000)),
                tenant,
                user ? user() : party("svc " + random.nextInt(50)),
                party(one(APPLICATIONS)),
                party(one(RESOURCES)),
                code,
                code == 0 ? null : "Made-up reason " + code + ", with a \"quote\"",
                random.nextBoolean() ? null : "MFA required",
                "192.0.2." + (1 + random.nextInt(250)),
                device(),
                one(PLACES),
                accessStatus(code, firstFactor),
                firstFactor || !user ? List.of() : policies(code),
                user && !firstFactor ? steps() : List.of(),
                one(List.of("none", "low", "high", "hidden")),
                code == 0 ? "multiFactorAuthentication" : "singleFactorAuthentication",
                guid());
    }

    private static String accessStatus(int code, boolean firstFactor) {
        if (firstFactor) {
            return "notApplied";
        }
        return code == 53003 || code == 53000 ? "failure" : "success";
    }

    private MadeUpSignIn.Party user() {
        String name = one(NAMES);
        return new MadeUpSignIn.Party(guid(), name + " nordmann", name + random.nextInt(90) + "@example.com");
    }

    private MadeUpSignIn.Party party(String name) {
        return new MadeUpSignIn.Party(guid(), name, "");
    }

    private MadeUpSignIn.Device device() {
        @Nullable Boolean compliant = random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean();
        return new MadeUpSignIn.Device(guid(), "LAPTOP-" + random.nextInt(99), "Windows10", "Edge 146.0", compliant);
    }

    private List<MadeUpSignIn.Policy> policies(int code) {
        return List.of(
                new MadeUpSignIn.Policy(guid(), "Require MFA", code == 0 ? "success" : "failure", List.of("Mfa"), 3, 0),
                new MadeUpSignIn.Policy(guid(), "Block legacy", "notApplied", List.of("Block"), 3, 16),
                new MadeUpSignIn.Policy(guid(), "Try out", "reportOnlyNotApplied", List.of(), 0, 1));
    }

    private List<MadeUpSignIn.Step> steps() {
        return List.of(
                new MadeUpSignIn.Step(
                        "Password", "Password Hash Sync", true, "Correct password", "Primary authentication"),
                new MadeUpSignIn.Step("Mobile app notification", "", false, "User declined", "Multifactor"));
    }

    private String guid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
