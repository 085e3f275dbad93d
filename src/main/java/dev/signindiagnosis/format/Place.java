package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInFields;
import java.util.Set;

/** Reads where a sign-in came from: an object, its JSON text, a country code, or {@code City, State, CC}. */
final class Place {

    private static final ColumnTable MEMBERS = new ColumnTable()
            .put("city", Columns.text(Since.V1, SignInFields.CITY))
            .put("state", Columns.text(Since.V1, SignInFields.STATE))
            .put("countryOrRegion", Columns.text(Since.V1, SignInFields.COUNTRY))
            .put("geoCoordinates", Column.PASSED_OVER);

    private Place() {}

    static Column column() {
        return new Column(
                Set.of(SignInFields.CITY, SignInFields.STATE, SignInFields.COUNTRY), Since.V1, false, Place::read);
    }

    static ColumnTable members() {
        return MEMBERS;
    }

    private static void read(Draft draft, Object value) {
        JsonObject place = Values.object(value);
        if (place != null) {
            MEMBERS.readAll(draft, place, "location.");
        } else if (value instanceof String text && !text.isBlank() && !text.startsWith("{")) {
            readLine(draft, text.split(",", -1));
        }
    }

    /** The last part is the country; of two the first is the city. */
    private static void readLine(Draft draft, String[] parts) {
        int last = parts.length - 1;
        draft.textUnlessTold(SignInFields.COUNTRY, parts[last].strip());
        if (last > 0) {
            draft.textUnlessTold(SignInFields.CITY, parts[0].strip());
        }
        if (last > 1) {
            draft.textUnlessTold(SignInFields.STATE, parts[last - 1].strip());
        }
    }
}
