package dev.signindiagnosis.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one policy said of one sign-in.
 *
 * @param policy which
 * @param result in Graph's words, for example {@code failure}
 * @param satisfied the conditions that matched, with commas between
 * @param notSatisfied the conditions that did not
 */
record Applied(Policy policy, String result, String satisfied, String notSatisfied) {

    /** Every policy of the tenant in its order: those given as they are, the others as not applied. */
    static List<Applied> all(Applied... given) {
        Map<Policy, Applied> byPolicy = new EnumMap<>(Policy.class);
        Arrays.stream(Policy.values()).forEach(policy -> byPolicy.put(policy, policy.notApplied()));
        Arrays.stream(given).forEach(applied -> byPolicy.put(applied.policy(), applied));
        return new ArrayList<>(byPolicy.values());
    }

    /** What Entra sums up of these in {@code conditionalAccessStatus}; policies that only report do not count. */
    static String status(List<Applied> applied) {
        if (applied.stream().anyMatch(one -> one.result.equals("failure"))) {
            return "failure";
        }
        return applied.stream().anyMatch(one -> one.result.equals("success")) ? "success" : "notApplied";
    }

    /** Adds the policy to {@code appliedConditionalAccessPolicies} in the shape of Graph beta. */
    void addTo(ArrayNode policies) {
        ObjectNode json = policies.addObject();
        json.put("id", policy.id()).put("displayName", policy.displayName()).put("result", result);
        json.put("conditionsSatisfied", satisfied).put("conditionsNotSatisfied", notSatisfied);
        addControls(json);
    }

    private void addControls(ObjectNode json) {
        boolean concerned = !result.endsWith("otApplied");
        ArrayNode grants = json.putArray("enforcedGrantControls");
        ArrayNode sessions = json.putArray("enforcedSessionControls");
        if (concerned) {
            policy.grantControls().forEach(grants::add);
            policy.sessionControls().forEach(sessions::add);
        }
    }
}
