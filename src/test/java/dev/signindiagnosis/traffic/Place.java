package dev.signindiagnosis.traffic;

import java.util.List;

/** Where people sign in. */
record Place(String city, String state, String country, String latitude, String longitude, int network) {

    /** The places, those with the most people first. */
    static final List<Place> ALL = List.of(
            new Place("Oslo", "Oslo", "NO", "59.91", "10.75", 64500),
            new Place("Bergen", "Vestland", "NO", "60.39", "5.32", 64501),
            new Place("Trondheim", "Trøndelag", "NO", "63.43", "10.39", 64502),
            new Place("Stavanger", "Rogaland", "NO", "58.97", "5.73", 64503),
            new Place("Tromsø", "Troms", "NO", "69.65", "18.96", 64504),
            new Place("Gothenburg", "Vastra Gotaland", "SE", "57.71", "11.97", 64505),
            new Place("Copenhagen", "Hovedstaden", "DK", "55.68", "12.57", 64506),
            new Place("Hamburg", "Hamburg", "DE", "53.55", "9.99", 64507),
            new Place("Rotterdam", "Zuid-Holland", "NL", "51.92", "4.48", 64508),
            new Place("Aberdeen", "Aberdeen City", "GB", "57.15", "-2.09", 64509),
            new Place("Houston", "Texas", "US", "29.76", "-95.37", 64510),
            new Place("Singapore", "", "SG", "1.35", "103.82", 64511));
}
