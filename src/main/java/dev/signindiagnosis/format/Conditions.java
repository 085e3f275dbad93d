package dev.signindiagnosis.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a Conditional Access policy that matched or did not: a comma-separated text in Graph beta, a bit
 * mask in the log streams. The bits are those of Graph's {@code conditionalAccessConditions}.
 */
final class Conditions {

    private static final List<String> BITS = List.of(
            "application",
            "users",
            "devicePlatform",
            "location",
            "clientType",
            "signInRisk",
            "userRisk",
            "time",
            "deviceState",
            "client",
            "ipAddressSeenByAzureAD",
            "ipAddressSeenByResourceProvider",
            "unknownFutureValue",
            "servicePrincipals",
            "servicePrincipalRisk",
            "authenticationFlows",
            "insiderRisk");

    private Conditions() {}

    /** The names of the conditions; none for 0, {@code none} and a blank. A bit without a name is named by its number. */
    static List<String> names(Object value) {
        Long mask = Values.number(value);
        if (mask != null) {
            return ofMask(mask);
        }
        return TextLists.plain(value).stream()
                .filter(name -> !"none".equalsIgnoreCase(name))
                .toList();
    }

    private static List<String> ofMask(long mask) {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < Long.SIZE - 1; bit++) {
            if ((mask & 1L << bit) != 0) {
                names.add(bit < BITS.size() ? BITS.get(bit) : Long.toString(1L << bit));
            }
        }
        return List.copyOf(names);
    }
}
