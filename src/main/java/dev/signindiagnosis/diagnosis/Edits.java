package dev.signindiagnosis.diagnosis;

/** How many letters were left out, added, taken for another or swapped with their neighbour between two texts. */
final class Edits {

    private Edits() {}

    /** The number of such slips; one more than {@code most} where there are more. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] swapped = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] now = first(other.length());
        for (int i = 1; i <= one.length(); i++) {
            int[] free = swapped;
            swapped = before;
            before = now;
            now = free;
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                now[j] = cheapest(one, other, i, j, swapped, before, now);
            }
        }
        return Math.min(now[other.length()], most + 1);
    }

    private static int[] first(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int cheapest(String one, String other, int i, int j, int[] swapped, int[] before, int[] now) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(before[j - 1] + (same ? 0 : 1), Math.min(before[j], now[j - 1]) + 1);
        boolean swap =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swap ? Math.min(cost, swapped[j - 2] + 1) : cost;
    }
}
