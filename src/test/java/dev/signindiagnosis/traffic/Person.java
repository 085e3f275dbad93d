package dev.signindiagnosis.traffic;

import java.util.Locale;

/**
 * Somebody, or a service principal, who signs in.
 *
 * @param number which one
 * @param id the object ID
 * @param name the display name
 * @param signInName what is typed to sign in; empty for a service principal
 * @param home where from
 */
record Person(int number, String id, String name, String signInName, Place home) {

    private static final String[] GIVEN = {
        "Kari", "Ola", "Anne", "Per", "Åse", "Øystein", "Ingrid", "Lars", "Nora", "Emil", "Sofie", "Jakob", "Maja",
        "Noah", "Ella", "Oskar", "Frida", "Aksel", "Hedda", "Sander"
    };
    private static final String[] FAMILY = {
        "Nordmann",
        "Hansen",
        "Olsen",
        "Berg",
        "Dahl",
        "Lund",
        "Moe",
        "Vik",
        "Strand",
        "Eide",
        "Haugen",
        "Bakke",
        "Lie",
        "Sæther",
        "Ødegård",
        "Nygård",
        "Solheim",
        "Myhre",
        "Ruud",
        "Foss",
        "Tveit",
        "Aas",
        "Holm",
        "Birkeland"
    };

    static Person user(long seed, int number) {
        String given = GIVEN[number % GIVEN.length];
        String family = FAMILY[number / GIVEN.length % FAMILY.length];
        String id = Guid.of(seed, 'u', number).toString();
        return new Person(
                number, id, given + " " + family, letters(given, family) + number + "@example.com", home(number));
    }

    static Person servicePrincipal(long seed, int number) {
        String id = Guid.of(seed, 's', number).toString();
        return new Person(number, id, "nightly-job-" + number, "", Place.ALL.get(0));
    }

    boolean isUser() {
        return !signInName.isEmpty();
    }

    private static Place home(int number) {
        int chance = (int) (Guid.mix(number) >>> 40);
        return Place.ALL.get(Math.min(Integer.numberOfTrailingZeros(chance | 1 << 11), Place.ALL.size() - 1));
    }

    private static String letters(String given, String family) {
        String whole = given + "." + family;
        return whole.toLowerCase(Locale.ROOT)
                .replace("å", "a")
                .replace("ø", "o")
                .replace("æ", "ae");
    }
}
