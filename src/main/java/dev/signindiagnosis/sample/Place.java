package dev.signindiagnosis.sample;

import tools.jackson.databind.node.ObjectNode;

/** Where sign-ins come from. Addresses and networks are those set aside for examples (RFC 5737, 3849 and 5398). */
enum Place {
    OSLO_OFFICE("192.0.2.10", "Oslo", "Oslo", "NO", 64496, "Nordlys Oslo"),
    /** The new line of the Oslo office, which the location service places in Sweden. */
    OSLO_NEW_LINE("198.51.100.200", "Stockholm", "Stockholms lan", "SE", 64497, ""),
    BERGEN_OFFICE("192.0.2.40", "Bergen", "Vestland", "NO", 64496, "Nordlys Bergen"),
    TROMSO_HOME("2001:db8:20::7a", "Tromso", "Troms", "NO", 64498, ""),
    OSLO_MOBILE("192.0.2.177", "Oslo", "Oslo", "NO", 64499, ""),
    ALICANTE_HOTEL("198.51.100.23", "Alicante", "Alicante", "ES", 64500, ""),
    HOSTING("203.0.113.66", "Amsterdam", "Noord-Holland", "NL", 64501, ""),
    PARTNER_OFFICE("203.0.113.20", "Aarhus", "Midtjylland", "DK", 64502, ""),
    DATA_CENTRE("192.0.2.250", "Oslo", "Oslo", "NO", 64496, "Nordlys data centre");

    private final String address;
    private final String city;
    private final String state;
    private final String country;
    private final int network;
    private final String namedLocation;

    Place(String address, String city, String state, String country, int network, String namedLocation) {
        this.address = address;
        this.city = city;
        this.state = state;
        this.country = country;
        this.network = network;
        this.namedLocation = namedLocation;
    }

    String address() {
        return address;
    }

    String country() {
        return country;
    }

    /** Writes address, location, network and, where the tenant has named it, the named location. */
    void writeTo(ObjectNode signIn) {
        signIn.put("ipAddress", address).put("autonomousSystemNumber", network);
        signIn.putObject("location").put("city", city).put("state", state).put("countryOrRegion", country);
        var networks = signIn.putArray("networkLocationDetails");
        if (!namedLocation.isEmpty()) {
            networks.addObject()
                    .put("networkType", "trustedNamedLocation")
                    .putArray("networkNames")
                    .add(namedLocation);
        }
    }
}
