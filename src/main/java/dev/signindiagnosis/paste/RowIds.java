package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code id} in a row of the sign-in log: there the plain word names the request ID, though policies and other
 * parts of the row have an {@code id} of their own. The row's own one stands as deep in braces as its
 * {@code createdDateTime}.
 */
final class RowIds {

    private static final String SIGN = "createddatetime";

    private RowIds() {}

    static List<NamedGuid> read(String text, List<NamedGuid> named) {
        boolean plain = named.stream().anyMatch(id -> id.role() == Role.PLAIN_ID);
        int sign = plain ? indexOfSign(text) : -1;
        if (sign < 0) {
            return named;
        }
        int[] depths = depths(text, named);
        int wanted = depth(text, sign);
        List<NamedGuid> read = new ArrayList<>();
        for (int k = 0; k < depths.length; k++) {
            NamedGuid id = named.get(k);
            read.add(id.role() == Role.PLAIN_ID && depths[k] == wanted ? id.as(Role.REQUEST) : id);
        }
        return read;
    }

    private static int indexOfSign(String text) {
        for (int i = 0; i + SIGN.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, SIGN, 0, SIGN.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int[] depths(String text, List<NamedGuid> named) {
        int[] depths = new int[named.size()];
        int depth = 0;
        int at = 0;
        for (int k = 0; k < depths.length; k++) {
            for (; at < named.get(k).span().start(); at++) {
                depth += step(text.charAt(at));
            }
            depths[k] = depth;
        }
        return depths;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += step(text.charAt(i));
        }
        return depth;
    }

    private static int step(char c) {
        return c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
}
