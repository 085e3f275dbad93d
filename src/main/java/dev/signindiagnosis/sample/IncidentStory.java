package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.List;

/**
 * The incident of the last morning: at 09:40 the Oslo office went over to a new line, which the location service places
 * in Sweden, and a policy keeps twelve people out of Payroll.
 */
final class IncidentStory implements Story {

    /** The row, and the whole attempt, of the first person. */
    static final String BLOCKED = "incident/KARI/1";

    private static final Applied[] WHEN_GOOD = {Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.passed()};

    @Override
    public void tell(Chronicle chronicle) {
        List<Person> people = Person.ofTheOsloOffice();
        people.forEach(person -> lastGood(chronicle, person));
        Instant began = chronicle.time().thisMorning("09:40:00");
        for (Person person : people) {
            int order = person.number();
            blocked(chronicle, person, 1, began.plusSeconds(order == 0 ? 1320 : 300L * (order - 1)));
            if (order % 3 == 1) {
                blocked(chronicle, person, 2, began.plusSeconds(300L * (order - 1) + 95));
            }
        }
    }

    private static void lastGood(Chronicle chronicle, Person person) {
        String time = person == Person.KARI ? "16:20" : "14:" + (10 + person.number());
        chronicle
                .interactive(
                        "incident/" + person.name() + "/before",
                        chronicle.time().daysAgo(1, time),
                        person,
                        App.PAYROLL)
                .policies(WHEN_GOOD);
    }

    private static void blocked(Chronicle chronicle, Person person, int time, Instant at) {
        chronicle
                .interactive("incident/" + person.name() + "/" + time, at, person, App.PAYROLL)
                .fails(53003, "Conditional Access blocked access; no token was issued.")
                .from(Place.OSLO_NEW_LINE)
                .steps(Step.password(), Step.byToken())
                .policies(
                        Policy.MFA.passed(),
                        Policy.OUTSIDE_NORWAY.failed("application,users,location"),
                        Policy.COMPLIANT_DEVICE.passed(),
                        Policy.STRONG_ADMIN.failed("application,users"));
    }
}
