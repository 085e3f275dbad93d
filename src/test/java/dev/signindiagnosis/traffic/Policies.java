package dev.signindiagnosis.traffic;

import dev.signindiagnosis.traffic.Ending.Access;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The Conditional Access policies of the organisation, written out for each way in which a request can fare with them. */
final class Policies {

    private static final int SPREAD = 4;
    private static final String BLOCK = "[\"Block\"]";
    private static final String DEVICE = "[\"RequireCompliantDevice\"]";

    private final Map<Access, byte[][]> texts = new EnumMap<>(Access.class);

    Policies(long seed) {
        for (Access access : Access.values()) {
            byte[][] spread = new byte[SPREAD][];
            for (int some = 0; some < SPREAD; some++) {
                spread[some] =
                        ByteText.bytes(access == Access.NOT_REACHED && some == 0 ? "" : list(seed, access, some));
            }
            texts.put(access, spread);
        }
    }

    /** The policies as the log lists them; which ones differs by application. */
    byte[] text(Access access, int application) {
        return texts.get(access)[application % SPREAD];
    }

    private static String list(long seed, Access access, int some) {
        boolean reached = access != Access.NOT_REACHED;
        List<String> policies = new ArrayList<>();
        policies.add(policy(seed, 0, "Ask everybody for a second factor", "[\"Mfa\"]", mfa(access), reached));
        policies.add(policy(
                seed, 1, "Only from countries where we work", BLOCK, of(access, Access.BLOCKED, "notApplied"), false));
        policies.add(policy(
                seed,
                2,
                "Managed devices for business",
                DEVICE,
                of(access, Access.DEVICE_MISSING, "success"),
                reached));
        if (some % 2 == 1) {
            policies.add(policy(seed, 3 + some, "Trial of ring " + some, "[]", "reportOnlySuccess", reached));
        }
        return String.join(",", policies);
    }

    private static String mfa(Access access) {
        return access == Access.NOT_REACHED ? "notApplied" : of(access, Access.MFA_MISSING, "success");
    }

    private static String of(Access access, Access failing, String otherwise) {
        return access == failing ? "failure" : access == Access.NOT_REACHED ? "notApplied" : otherwise;
    }

    private static String policy(long seed, int number, String name, String grants, String result, boolean fits) {
        String conditions = fits
                ? "\"conditionsSatisfied\":\"application,users\",\"conditionsNotSatisfied\":\"none\""
                : "\"conditionsSatisfied\":\"application\",\"conditionsNotSatisfied\":\"clientType\"";
        return "{\"id\":\"" + Guid.of(seed, 'c', number) + "\",\"displayName\":\"" + name
                + "\",\"enforcedGrantControls\":" + grants + ",\"enforcedSessionControls\":[],\"result\":\"" + result
                + "\"," + conditions + "}";
    }
}
